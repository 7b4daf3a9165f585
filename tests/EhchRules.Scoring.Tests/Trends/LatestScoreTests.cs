namespace EhchRules.Scoring.Tests.Trends;

/// <summary>The newest entry never hides the worst, and what cannot be compared is there.</summary>
public sealed class LatestScoreTests
{
    private static readonly UsualScore Two = new() { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 5, 1) };

    [Fact]
    public void A_newer_empty_set_does_not_hide_the_last_complete_one()
    {
        LatestScore latest = Estimated([.. Usual(6, total: 0), Sets.At(1, Sets.OfTotal(7)), Sets.At(5, ObservationSet.Empty)]);

        Assert.Equal((7, Sets.Noon.AddHours(1)), (latest.Complete?.Set.Score.Total, latest.Complete?.Set.At));
        Assert.Equal((News2State.Empty, Sets.Noon.AddHours(5)), (latest.Incomplete?.Set.Score.State, latest.Incomplete?.Set.At));
        Assert.Equal(7, latest.CertainlyAbove);
    }

    [Fact]
    public void A_newer_partial_set_stands_beside_the_last_complete_one()
    {
        LatestScore latest = Stated([Sets.At(1, Sets.OfTotal(3)), Sets.At(2, Sets.From(0))]);

        Assert.Equal((1, 0), (latest.Complete?.CertainlyAbove, latest.Incomplete?.CertainlyAbove));
        Assert.Equal(1, latest.CertainlyAbove);
    }

    [Fact]
    public void Of_several_newer_incomplete_sets_the_one_that_reaches_furthest_is_taken()
    {
        LatestScore latest = Stated([Sets.At(1, Sets.OfTotal(1)), Sets.At(2, Sets.From(7)), Sets.At(3, Sets.From(1)), Sets.At(4, ObservationSet.Empty)]);

        Assert.Equal(7, latest.Incomplete?.Set.Score.Lower);
        Assert.Equal(5, latest.CertainlyAbove);
    }

    [Fact]
    public void An_older_incomplete_set_is_not_taken() => Assert.Null(Stated([Sets.At(1, Sets.From(7)), Sets.At(2, Sets.OfTotal(1))]).Incomplete);

    [Fact]
    public void Without_a_complete_set_the_incomplete_ones_are_taken()
    {
        LatestScore latest = Estimated([Sets.At(1, Sets.From(6)), Sets.At(2, Sets.From(1))]);

        Assert.Null(latest.Complete);
        Assert.Equal(6, latest.Incomplete?.Set.Score.Lower);
        Assert.Equal(6, latest.NotComparedFrom);
    }

    [Theory]
    [InlineData(4, null, 3, 4)]
    [InlineData(5, 3, null, 5)]
    public void With_fewer_earlier_sets_than_asked_for_the_score_is_not_compared_and_is_there(int earlier, int? change, int? notComparedFrom, int readings)
    {
        LatestScore latest = Estimated([.. Usual(earlier, total: 0), Sets.At(1, Sets.OfTotal(3))]);

        Assert.Equal(3, latest.Complete?.Set.Score.Total);
        Assert.Equal((change, readings), (latest.Complete?.Change.Exact, latest.Complete?.UsualReadings));
        Assert.Equal((change ?? 0, notComparedFrom), (latest.CertainlyAbove, latest.NotComparedFrom));
    }

    [Fact]
    public void The_same_set_five_times_is_one_reading()
    {
        TimedScore set = Sets.At(-24, Sets.OfTotal(0));

        LatestScore latest = Estimated([set, set, set, set, set, Sets.At(1, Sets.OfTotal(2))]);

        Assert.Equal((ScoreComparison.NothingToCompareWith, 1), (latest.Complete?.Change.Comparison, latest.Complete?.UsualReadings));
        Assert.Empty(latest.Complete!.Disagreeing);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(0, 6)]
    public void Of_two_sets_of_one_time_that_disagree_the_higher_is_taken_and_both_are_named(int first, int second)
    {
        LatestScore latest = Estimated([.. Usual(6, total: 0), Sets.At(1, Sets.OfTotal(first)), Sets.At(1, Sets.OfTotal(second))]);

        Assert.Equal(6, latest.CertainlyAbove);
        Assert.Equal([first, second], latest.Complete!.Disagreeing.Select(static set => set.Score.Total.GetValueOrDefault()));
    }

    [Fact]
    public void A_partial_set_of_the_same_time_that_fits_the_complete_one_does_not_disagree_and_is_not_newer()
    {
        LatestScore latest = Stated([Sets.At(1, Sets.OfTotal(3)), Sets.At(1, Sets.From(3))]);

        Assert.Empty(latest.Complete!.Disagreeing);
        Assert.Null(latest.Incomplete);
    }

    [Fact]
    public void A_partial_set_of_the_same_time_that_reaches_further_is_not_hidden()
    {
        LatestScore latest = Stated([Sets.At(1, Sets.OfTotal(3)), Sets.At(1, Sets.From(7))]);

        Assert.Equal((7, 5), (latest.Incomplete?.Set.Score.Lower, latest.CertainlyAbove));
        Assert.Equal(2, latest.Complete!.Disagreeing.Length);
    }

    [Fact]
    public void After_a_change_of_scale_the_sets_before_it_do_not_count()
    {
        TimedScore[] before = Usual(6, total: 0);

        LatestScore latest = Estimated([.. before, Sets.At(1, Sets.OfTotal(3, SpO2Scale.Scale2))]);
        LatestScore back = Estimated([.. before, Sets.At(1, Sets.OfTotal(3, SpO2Scale.Scale2)), Sets.At(2, Sets.OfTotal(3))]);

        Assert.Equal((0, true, 3), (latest.Complete?.UsualReadings, latest.Complete?.IsAfterChangeOfScale, latest.NotComparedFrom));
        Assert.Equal((0, true, 3), (back.Complete?.UsualReadings, back.Complete?.IsAfterChangeOfScale, back.NotComparedFrom));
    }

    [Fact]
    public void A_set_without_a_scale_is_not_compared_and_is_there()
    {
        LatestScore latest = Estimated([.. Usual(6, total: 0), Sets.At(1, Sets.OfTotal(5, scale: null))]);

        Assert.Equal(0, latest.Complete?.Set.Score.Total);
        Assert.Equal((5, 5), (latest.Incomplete?.Set.Score.Lower, latest.NotComparedFrom));
    }

    [Fact]
    public void A_total_of_0_is_above_no_usual_total() => Assert.Null(Estimated([Sets.At(1, Sets.OfTotal(0))]).NotComparedFrom);

    [Fact]
    public void A_set_on_the_other_scale_than_the_usual_total_is_not_compared_and_is_there() =>
        Assert.Equal(4, Stated([Sets.At(1, Sets.OfTotal(4, SpO2Scale.Scale2))]).NotComparedFrom);

    [Fact]
    public void The_order_of_the_series_plays_no_part()
    {
        TimedScore[] series = [.. Usual(6, total: 1), Sets.At(1, Sets.OfTotal(7)), Sets.At(5, ObservationSet.Empty)];

        Assert.Equal(Estimated(series).ToString(), Estimated([.. series.Reverse()]).ToString());
    }

    [Fact]
    public void Both_sets_are_written_for_people() => Assert.Equal(
        "2026-06-01T13:00:00Z: 3, Low-medium, a single parameter scores 3 (scale 1); +1 from the usual 2 (scale 1, stated on 2026-05-01); newer and incomplete, 2026-06-01T14:00:00Z: no score: nothing recorded; not compared with the usual 2 (scale 1, stated on 2026-05-01): nothing recorded",
        Stated([Sets.At(1, Sets.OfTotal(3)), Sets.At(2, ObservationSet.Empty)]).ToString());

    [Fact]
    public void A_series_without_a_set_has_no_latest_score()
    {
        Assert.Null(LatestScore.Of([], Two));
        Assert.Null(LatestScore.OfEstimated([], UsualEstimateMethod.Median, 5));
    }

    private static LatestScore Estimated(TimedScore[] series) => LatestScore.OfEstimated(series, UsualEstimateMethod.Median, 5)!;

    private static LatestScore Stated(TimedScore[] series) => LatestScore.Of(series, Two)!;

    /// <summary>Sets of earlier days, one a day.</summary>
    private static TimedScore[] Usual(int days, int total) => [.. Enumerable.Range(1, days).Select(day => Sets.At(-24 * day, Sets.OfTotal(total)))];
}
