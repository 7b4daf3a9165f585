namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>Occasions that come up and end, weeks, and the ends of the days asked for.</summary>
public sealed class OccasionTrackTests
{
    // Working days after Monday 5 October 2020: 6, 7, 8, 9, 12, 13, 14.
    private static readonly NetworkRecord Left = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-05/2020-10-20")]);

    [Fact]
    public void An_admission_comes_up_with_the_stay_and_is_no_longer_asked_about_when_it_has_ended()
    {
        Timeline timeline = Follow.Of("PCSP-3", "2020-10-02/2020-11-30", Left);

        TimelineTrack admission = timeline.Track("admission 2020-10-05");
        Assert.Equal(["2020-10-05/2020-10-14 NotYetDue", "2020-10-15/2020-10-20 NotMet"], admission.Lines());
        Assert.Equal("Fact 2020-10-05: the stay began on 5 October 2020", Follow.Of(admission.Spans[0].Start));
        Assert.Equal("Fact 2020-10-21: the stay ended on 20 October 2020", Follow.Of(admission.Spans[1].End));
        Assert.Equal(["2020-10-02/2020-10-04 NotApplicable", "2020-10-21/2020-11-30 NotApplicable"], timeline.Track(string.Empty).Lines());
        Assert.Null(admission.On(new(2020, 10, 4)));
        Assert.Null(admission.On(new(2020, 10, 21)));
    }

    [Fact]
    public void With_all_occasions_an_earlier_stay_stays_to_the_end()
    {
        TimelineTrack admission = Follow.Of("PCSP-3", "2020-10-02/2020-11-30", Left, new() { AllOccasions = true }).Track("admission 2020-10-05");

        Assert.Equal(["2020-10-05/2020-10-14 NotYetDue", "2020-10-15/2020-11-30 NotMet"], admission.Lines());
        Assert.Null(admission.Spans[1].End);
    }

    // Working days after Monday 26 October 2020: 27, 28, 29, 30, 2, 3, 4 November.
    [Fact]
    public void A_time_in_hospital_gives_way_to_the_return()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-05/..") with { HospitalEpisodes = [new() { From = new(2020, 10, 20), To = new(2020, 10, 26) }] };

        Timeline timeline = Follow.Of("PCSP-4", "2020-10-10/2020-11-10", Situation.Record(residents: [resident]));

        TimelineTrack hospital = timeline.Track("hospital 2020-10-20");
        TimelineTrack back = timeline.Track("return 2020-10-26");
        Assert.Equal(["2020-10-10/2020-10-19 NotApplicable"], timeline.Track(string.Empty).Lines());
        Assert.Equal(["2020-10-20/2020-10-25 NotApplicable"], hospital.Lines());
        Assert.Equal(["2020-10-26/2020-11-04 NotYetDue", "2020-11-05/2020-11-10 NotMet"], back.Lines());
        Assert.Equal("Fact 2020-10-26: the resident returned from hospital on 26 October 2020", Follow.Of(hospital.Spans[0].End));
        Assert.Equal("Fact 2020-10-26: the resident returned from hospital on 26 October 2020", Follow.Of(back.Spans[0].Start));
        Assert.Equal("Deadline 2020-11-05: the day by which it was due, 4 November 2020, is over", Follow.Of(back.Spans[1].Start));
    }

    // The duty began on Thursday 1 October 2020; the first whole week is that of Monday 5 October.
    [Fact]
    public void A_week_is_judged_through_the_week_that_follows()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [new() { On = new(2020, 10, 7) }] }, [Situation.Resident("r-1", "2020-07-01/..")]);

        Timeline timeline = Follow.Of("ROUND-1", "2020-09-28/2020-11-01", record);

        Assert.Equal(
            [string.Empty, "week 2020-09-28", "week 2020-10-05", "week 2020-10-12", "week 2020-10-19"],
            timeline.Tracks.Select(static track => track.Subject.Occasion?.ToString() ?? string.Empty));
        Assert.Equal(["2020-09-28/2020-09-30 NotApplicable"], timeline.Track(string.Empty).Lines());
        Assert.Equal(["2020-10-01/2020-10-04 NotYetDue"], timeline.Track("week 2020-09-28").Lines());
        Assert.Equal(["2020-10-05/2020-10-06 NotYetDue", "2020-10-07/2020-10-18 Met"], timeline.Track("week 2020-10-05").Lines());
        Assert.Equal(["2020-10-19/2020-10-25 NotMet"], timeline.Track("week 2020-10-12").Lines());
        Assert.Equal(["2020-10-26/2020-11-01 NotMet"], timeline.Track("week 2020-10-19").Lines());
        Assert.Equal("Calendar 2020-10-19: a new week begins", Follow.Of(timeline.Track("week 2020-10-12").Spans[0].Start));
        Assert.Equal("Rules 2020-10-01: from 1 October 2020 this text applies: Network Contract DES 2020/21, as amended from October 2020", Follow.Of(timeline.Track("week 2020-09-28").Spans[0].Start));
    }

    [Theory]
    [InlineData("2020-10-14/2020-10-14", "2020-10-14/2020-10-14 NotYetDue")]
    [InlineData("2020-10-15/2020-10-15", "2020-10-15/2020-10-15 NotMet")]
    public void A_range_may_be_one_day_and_at_its_ends_no_cause_is_given(string range, string expected)
    {
        TimelineTrack track = Follow.Single("PCSP-3", range, Left);

        Assert.Equal([expected], track.Lines());
        Assert.Equal((null, null), (track.Spans[0].Start, track.Spans[0].End));
    }

    [Theory]
    [InlineData("2020-10-14/..")]
    [InlineData("../2020-10-14")]
    [InlineData("../..")]
    public void A_range_without_two_ends_is_refused(string range) =>
        Assert.Throws<ArgumentException>(() => Follow.Of("PCSP-3", range, Left));
}
