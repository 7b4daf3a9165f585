using System.Globalization;

namespace EhchRules.Scoring.Tests.Observations;

/// <summary>Days are English days, by whichever offset a moment was written. The last Sundays were taken from a calendar.</summary>
public sealed class EnglishTimeTests
{
    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T00:59:59+00:00", "GMT")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00", "BST")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T01:59:59+01:00", "BST")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T01:00:00+00:00", "GMT")]
    [InlineData("2024-03-31T00:59:59Z", "2024-03-31T00:59:59+00:00", "GMT")]
    [InlineData("2024-03-31T01:00:00Z", "2024-03-31T02:00:00+01:00", "BST")]
    [InlineData("2020-10-25T00:59:59Z", "2020-10-25T01:59:59+01:00", "BST")]
    [InlineData("2021-10-31T01:00:00Z", "2021-10-31T01:00:00+00:00", "GMT")]
    [InlineData("2026-07-01T09:00:00+05:30", "2026-07-01T04:30:00+01:00", "BST")]
    public void Clocks_go_forward_on_the_last_Sunday_of_March_and_back_on_that_of_October(string moment, string expected, string zone)
    {
        DateTimeOffset english = EnglishTime.Of(Moment(moment));

        Assert.Equal(expected, english.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal(zone, EnglishTime.ZoneOf(Moment(moment)));
    }

    [Theory]
    [InlineData("2026-07-01T22:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T23:00:00Z", "2026-07-02")]
    [InlineData("2026-07-02T00:30:00+01:00", "2026-07-02")]
    [InlineData("2026-07-02T01:29:59+02:30", "2026-07-01")]
    [InlineData("2026-01-01T23:59:59Z", "2026-01-01")]
    [InlineData("2026-01-02T00:00:00Z", "2026-01-02")]
    [InlineData("2026-01-02T00:30:00+01:00", "2026-01-01")]
    public void A_day_is_that_of_England_by_whichever_offset_it_was_written(string moment, string day)
    {
        Assert.Equal(day, EnglishTime.DayOf(Moment(moment)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(day, EnglishTime.DayOf(Moment(moment).UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_time_that_is_not_marked_as_UTC_is_what_an_English_clock_shows()
    {
        Assert.Equal(new DateOnly(2026, 7, 1), EnglishTime.DayOf(new DateTime(2026, 7, 1, 23, 30, 0, DateTimeKind.Unspecified)));
        Assert.Equal(new DateOnly(2026, 7, 1), EnglishTime.DayOf(new DateTime(2026, 7, 1, 23, 30, 0, DateTimeKind.Local)));
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59", false)]
    [InlineData("2026-03-29T01:00:00", true)]
    [InlineData("2026-03-29T01:59:59", true)]
    [InlineData("2026-03-29T02:00:00", false)]
    [InlineData("2026-03-22T01:30:00", false)]
    [InlineData("2026-10-25T01:30:00", false)]
    public void An_hour_of_March_is_shown_by_no_clock(string clock, bool isSkipped) => Assert.Equal(isSkipped, EnglishTime.IsSkipped(Clock(clock)));

    [Theory]
    [InlineData("2026-10-25T00:59:59", false)]
    [InlineData("2026-10-25T01:00:00", true)]
    [InlineData("2026-10-25T01:59:59", true)]
    [InlineData("2026-10-25T02:00:00", false)]
    [InlineData("2026-10-18T01:30:00", false)]
    [InlineData("2026-03-29T01:30:00", false)]
    public void An_hour_of_October_is_shown_twice(string clock, bool isRepeated) => Assert.Equal(isRepeated, EnglishTime.IsRepeated(Clock(clock)));

    [Fact]
    public void The_ends_of_the_calendar_have_a_day()
    {
        Assert.Equal(DateOnly.MinValue, EnglishTime.DayOf(DateTimeOffset.MinValue));
        Assert.Equal(DateOnly.MaxValue, EnglishTime.DayOf(DateTimeOffset.MaxValue));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);

    private static DateTime Clock(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
