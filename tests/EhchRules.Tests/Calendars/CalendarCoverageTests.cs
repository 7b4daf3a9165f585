using EhchRules.Calendars;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Calendars;

/// <summary>Beyond its span a calendar does not answer: it never guesses that there are no holidays.</summary>
public sealed class CalendarCoverageTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("0001-01-01", null)]
    [InlineData("2018-12-31", null)]
    [InlineData("2019-01-01", false)]
    [InlineData("2019-01-02", true)]
    [InlineData("2028-12-29", true)]
    [InlineData("2028-12-31", false)]
    [InlineData("2029-01-01", null)]
    [InlineData("9999-12-31", null)]
    public void A_day_outside_is_neither_a_working_day_nor_not(string day, bool? workingDay) => Assert.Equal(workingDay, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2018-12-31", 1, null)]
    [InlineData("2019-01-01", 1, "2019-01-02")]
    [InlineData("2028-12-18", 7, "2028-12-29")]
    [InlineData("2028-12-19", 7, null)]
    [InlineData("2028-12-28", 1, "2028-12-29")]
    [InlineData("2028-12-29", 1, null)]
    [InlineData("2028-12-31", 1, null)]
    [InlineData("2029-01-01", 1, null)]
    public void A_due_day_is_told_only_where_every_day_up_to_it_is_covered(string day, int workingDays, string? due) =>
        Assert.Equal(DayOrNone(due), Calendar.WorkingDaysAfter(Day(day), workingDays));

    [Fact]
    public void A_calendar_of_ones_own_answers_for_its_own_days()
    {
        WorkingDayCalendar calendar = new(
            "own/1",
            DateRange.Between(new(2030, 1, 1), new(2030, 1, 11)),
            [new() { Date = new(2030, 1, 8), Name = "Later" }, new() { Date = new(2030, 1, 1), Name = "New Year's Day" }]);

        Assert.Equal("own/1", calendar.Id);
        Assert.Equal(Range("2030-01-01/2030-01-11"), calendar.Coverage);
        Assert.Equal(["New Year's Day", "Later"], calendar.Holidays.Select(holiday => holiday.Name));
        Assert.Null(calendar.IsWorkingDay(new(2029, 12, 31)));
        Assert.False(calendar.IsWorkingDay(new(2030, 1, 1)));
        Assert.True(calendar.IsWorkingDay(new(2030, 1, 2)));
        Assert.False(calendar.IsWorkingDay(new(2030, 1, 8)));
        Assert.Equal(new DateOnly(2030, 1, 11), calendar.WorkingDaysAfter(new(2030, 1, 2), 6));
        Assert.Null(calendar.WorkingDaysAfter(new(2030, 1, 2), 7));
        Assert.Null(calendar.IsWorkingDay(new(2030, 1, 12)));
    }

    [Fact]
    public void A_calendar_of_one_day_without_holidays_is_a_calendar()
    {
        WorkingDayCalendar calendar = new("own/2", DateRange.Between(new(2030, 1, 2), new(2030, 1, 2)), []);

        Assert.True(calendar.IsWorkingDay(new(2030, 1, 2)));
        Assert.Null(calendar.WorkingDaysAfter(new(2030, 1, 2), 1));
    }

    [Theory]
    [InlineData("2030-01-01/..")]
    [InlineData("../2030-12-31")]
    [InlineData("../..")]
    public void A_span_needs_both_ends(string span)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>("coverage", () => new WorkingDayCalendar("own/3", Range(span), []));

        Assert.Equal($"A calendar covers a span with two ends, not {span}. (Parameter 'coverage')", fault.Message);
    }

    [Theory]
    [InlineData("2029-12-31")]
    [InlineData("2031-01-01")]
    public void A_holiday_outside_the_span_is_an_error_that_names_it(string day)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            "holidays",
            () => new WorkingDayCalendar("own/4", Range("2030-01-01/2030-12-31"), [new() { Date = Day(day), Name = "Some holiday" }]));

        Assert.Equal("Some holiday lies outside the calendar's coverage, 2030-01-01/2030-12-31. (Parameter 'holidays')", fault.Message);
    }

    [Theory]
    [InlineData("2030-01-01")]
    [InlineData("2030-12-31")]
    public void A_holiday_on_either_end_belongs_to_it(string day) =>
        Assert.False(new WorkingDayCalendar("own/5", Range("2030-01-01/2030-12-31"), [new() { Date = Day(day), Name = "Some holiday" }]).IsWorkingDay(Day(day)));

    [Fact]
    public void A_calendar_needs_a_name_and_a_list()
    {
        Assert.Throws<ArgumentException>("id", () => new WorkingDayCalendar(" ", Range("2030-01-01/2030-12-31"), []));
        Assert.Throws<ArgumentNullException>("id", () => new WorkingDayCalendar(null!, Range("2030-01-01/2030-12-31"), []));
        Assert.Throws<ArgumentNullException>("holidays", () => new WorkingDayCalendar("own/6", Range("2030-01-01/2030-12-31"), null!));
    }

    [Fact]
    public void So_many_working_days_that_their_number_overflows_lie_beyond_the_calendar() =>
        Assert.Null(Calendar.WorkingDaysAfter(new(2020, 10, 1), int.MaxValue));
}
