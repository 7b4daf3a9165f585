using EhchRules.Calendars;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Calendars;

/// <summary>The due days of docs/sources.md: seven working days after an admission, whose own day is day 0.</summary>
public sealed class DueDateTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2020-10-01", DayOfWeek.Thursday, "2020-10-12", DayOfWeek.Monday)]
    [InlineData("2020-10-03", DayOfWeek.Saturday, "2020-10-13", DayOfWeek.Tuesday)]
    [InlineData("2020-12-23", DayOfWeek.Wednesday, "2021-01-06", DayOfWeek.Wednesday)]
    [InlineData("2021-12-24", DayOfWeek.Friday, "2022-01-07", DayOfWeek.Friday)]
    [InlineData("2022-05-27", DayOfWeek.Friday, "2022-06-09", DayOfWeek.Thursday)]
    [InlineData("2022-09-12", DayOfWeek.Monday, "2022-09-22", DayOfWeek.Thursday)]
    [InlineData("2023-04-28", DayOfWeek.Friday, "2023-05-11", DayOfWeek.Thursday)]
    [InlineData("2024-03-28", DayOfWeek.Thursday, "2024-04-10", DayOfWeek.Wednesday)]
    [InlineData("2025-12-24", DayOfWeek.Wednesday, "2026-01-07", DayOfWeek.Wednesday)]
    [InlineData("2026-04-02", DayOfWeek.Thursday, "2026-04-15", DayOfWeek.Wednesday)]
    [InlineData("2026-12-24", DayOfWeek.Thursday, "2027-01-07", DayOfWeek.Thursday)]
    [InlineData("2027-12-24", DayOfWeek.Friday, "2028-01-07", DayOfWeek.Friday)]
    public void Seven_working_days_after_admission(string admitted, DayOfWeek weekday, string due, DayOfWeek dueWeekday)
    {
        Assert.Equal(weekday, Day(admitted).DayOfWeek);
        Assert.Equal(dueWeekday, Day(due).DayOfWeek);
        Assert.Equal(Day(due), Calendar.WorkingDaysAfter(Day(admitted), 7));
    }

    [Theory]
    [InlineData("2022-09-09", "2022-09-21")]
    [InlineData("2022-09-10", "2022-09-22")]
    [InlineData("2026-01-01", "2022-09-22")]
    public void The_funeral_moved_a_due_day_once_it_was_announced(string knownOn, string due) =>
        Assert.Equal(Day(due), Calendar.WorkingDaysAfter(new(2022, 9, 12), 7, Day(knownOn)));

    [Theory]
    [InlineData(1, "2020-10-02")]
    [InlineData(2, "2020-10-05")]
    [InlineData(6, "2020-10-09")]
    [InlineData(7, "2020-10-12")]
    public void Counting_starts_on_the_day_after(int workingDays, string due) =>
        Assert.Equal(Day(due), Calendar.WorkingDaysAfter(new(2020, 10, 1), workingDays));

    [Theory]
    [InlineData("2020-10-02")]
    [InlineData("2020-10-03")]
    [InlineData("2020-10-04")]
    public void A_Friday_a_Saturday_and_a_Sunday_lead_to_the_same_day(string from) =>
        Assert.Equal(new DateOnly(2020, 10, 13), Calendar.WorkingDaysAfter(Day(from), 7));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void At_least_one_day_is_counted(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>("workingDays", () => Calendar.WorkingDaysAfter(new(2020, 10, 1), days));
}
