using EhchRules.Calendars;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Calendars;

/// <summary>Days that became holidays, or ceased to be, when it was announced: on either side of each announcement.</summary>
public sealed class AnnouncementTests
{
    [Theory]

    // The funeral of Queen Elizabeth II.
    [InlineData("2022-09-19", "2022-09-09", true)]
    [InlineData("2022-09-19", "2022-09-10", false)]

    // The coronation of King Charles III.
    [InlineData("2023-05-08", "2022-11-05", true)]
    [InlineData("2023-05-08", "2022-11-06", false)]

    // The Platinum Jubilee, and the spring bank holiday that moved towards it.
    [InlineData("2022-06-03", "2020-11-11", true)]
    [InlineData("2022-06-03", "2020-11-12", false)]
    [InlineData("2022-06-02", "2020-11-11", true)]
    [InlineData("2022-06-02", "2020-11-12", false)]
    [InlineData("2022-05-30", "2020-11-11", false)]
    [InlineData("2022-05-30", "2020-11-12", true)]

    // VE day, and the early May bank holiday that moved to it.
    [InlineData("2020-05-08", "2019-06-06", true)]
    [InlineData("2020-05-08", "2019-06-07", false)]
    [InlineData("2020-05-04", "2019-06-06", false)]
    [InlineData("2020-05-04", "2019-06-07", true)]

    // A day that was always known.
    [InlineData("2022-08-29", "2018-01-01", false)]
    public void A_day_is_what_had_been_announced_by_then(string day, string knownOn, bool workingDay) =>
        Assert.Equal(workingDay, WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day(day), Day(knownOn)));

    [Theory]
    [InlineData("2022-09-19", false)]
    [InlineData("2023-05-08", false)]
    [InlineData("2022-06-03", false)]
    [InlineData("2022-06-02", false)]
    [InlineData("2022-05-30", true)]
    [InlineData("2020-05-08", false)]
    [InlineData("2020-05-04", true)]
    public void Without_a_day_of_knowledge_everything_is_known(string day, bool workingDay) =>
        Assert.Equal(workingDay, WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2020-11-11", "2022-06-08")]
    [InlineData("2020-11-12", "2022-06-09")]
    public void The_jubilee_added_a_day_to_what_the_move_alone_would_have_left_alone(string knownOn, string due) =>
        Assert.Equal(Day(due), WorkingDayCalendar.EnglandAndWales.WorkingDaysAfter(new(2022, 5, 27), 7, Day(knownOn)));

    [Theory]
    [InlineData("2022-09-09", false)]
    [InlineData("2022-09-10", true)]
    [InlineData(null, true)]
    public void A_holiday_is_seen_from_its_announcement_on(string? knownOn, bool seen)
    {
        BankHoliday funeral = new() { Date = new(2022, 9, 19), Name = "State Funeral", AnnouncedOn = new(2022, 9, 10) };

        Assert.Equal(seen, funeral.IsSeen(DayOrNone(knownOn)));
    }

    [Theory]
    [InlineData("2019-06-06", true)]
    [InlineData("2019-06-07", false)]
    [InlineData(null, false)]
    public void A_holiday_that_moved_is_seen_to_the_eve_of_that_announcement(string? knownOn, bool seen)
    {
        BankHoliday moved = new() { Date = new(2020, 5, 4), Name = "Early May bank holiday", MovedAwayOn = new(2019, 6, 7) };

        Assert.Equal(seen, moved.IsSeen(DayOrNone(knownOn)));
    }
}
