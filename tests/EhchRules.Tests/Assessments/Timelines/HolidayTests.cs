using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>The same plan falls due on another day where a bank holiday was not yet announced: settled points S15 and S16.</summary>
public sealed class HolidayTests
{
    // Working days after Thursday 8 September 2022: 9, 12, 13, 14, 15, 16, and 19 or, where that is a holiday, 20.
    [Theory]
    [InlineData("2022-09-09", "2022-09-19", "2022-09-20")]
    [InlineData("2022-09-10", "2022-09-20", "2022-09-21")]
    [InlineData(null, "2022-09-20", "2022-09-21")]
    public void The_holiday_of_19_September_2022_was_announced_on_the_10th(string? knownOn, string due, string notMet) =>
        IsDue("2022-09-08", knownOn, due, notMet);

    // Working days after Wednesday 26 April 2023: 27, 28, 2 to 5 May (1 May is a holiday), and 9 May, since the 8th is a holiday.
    [Theory]
    [InlineData("2023-03-30")]
    [InlineData(null)]
    public void The_holiday_of_8_May_2023_counts(string? knownOn) => IsDue("2023-04-26", knownOn, "2023-05-09", "2023-05-10");

    // Working days after Tuesday 24 May 2022: 25, 26, 27, 30 (the holiday had moved to 2 June), 31, 1 June, and after 2 and 3 June the 6th.
    [Theory]
    [InlineData("2022-04-01")]
    [InlineData(null)]
    public void The_spring_holiday_of_2022_stands_where_it_was_moved(string? knownOn) => IsDue("2022-05-24", knownOn, "2022-06-06", "2022-06-07");

    // Whoever does not know of a move or of a holiday does not know either of the year's text, which was published later.
    [Theory]
    [InlineData("2022-05-24", "2022-06-30", "2020-11-11")]
    [InlineData("2023-04-26", "2023-05-31", "2022-11-05")]
    public void Before_such_a_day_was_announced_no_text_for_its_year_was_published(string admitted, string last, string knownOn)
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", $"{admitted}/..")]);

        TimelineTrack track = Follow.Single("PCSP-3", $"{admitted}/{last}", record, new() { KnownOn = Day(knownOn) });

        Assert.Equal([$"{admitted}/{last} NotApplicable"], track.Lines());
        Assert.Equal("NotYetPublished", track.Spans[0].Finding.Reason.Code);
    }

    private static void IsDue(string admitted, string? knownOn, string due, string notMet)
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", $"{admitted}/..")]);
        string last = Day(notMet).AddDays(9).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        TimelineTrack track = Follow.Of("PCSP-3", $"{admitted}/{last}", record, new() { KnownOn = DayOrNone(knownOn) }).Track($"admission {admitted}");

        Assert.Equal([$"{admitted}/{due} NotYetDue", $"{notMet}/{last} NotMet"], track.Lines());
        Assert.All(track.Spans, span => Assert.Equal(Day(due), span.Finding.DueOn));
    }
}
