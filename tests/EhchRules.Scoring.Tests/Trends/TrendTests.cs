namespace EhchRules.Scoring.Tests.Trends;

/// <summary>What a series shows as of a moment: its latest set, its age, and what is not known.</summary>
public sealed class TrendTests
{
    private static readonly TrendQuestion AtNoon = new() { AsOf = Sets.Noon, Window = TimeSpan.FromHours(24), Level = 5 };

    [Fact]
    public void A_series_without_a_set_has_nothing_to_describe()
    {
        TrendDescription trend = Trend.Describe([], AtNoon with { ObserveWithin = TimeSpan.FromHours(1), Usual = Usual() });

        Assert.Equal(default, trend);
        Assert.Null(trend.Latest);
        Assert.Null(trend.SinceLatest);
        Assert.Null(trend.SinceComplete);
        Assert.Null(trend.OverdueBy);
        Assert.Null(trend.Window.Highest);
        Assert.Null(trend.ChangeOf(News2Parameter.Pulse));
        Assert.Equal(ScoreComparison.NoSet, trend.FromUsual.Comparison);
        Assert.Equal(ScoreComparison.NoSet, trend.PreviousComparison);
    }

    [Fact]
    public void The_default_question_is_of_the_first_moment_there_is() => Assert.Equal(default, Trend.Describe([Sets.At(0, Sets.OfTotal(1))], default));

    [Fact]
    public void Empty_sets_are_passed_over_throughout()
    {
        TimedScore[] observed = [Sets.At(-3, Sets.OfTotal(5)), Sets.At(-1, Sets.OfTotal(2))];
        TimedScore[] withEmpty =
        [
            Sets.At(-4, ObservationSet.Empty), observed[0],
            Sets.At(-2, Sets.Make(new() { SpO2Scale = SpO2Scale.Scale2, Refused = ObservationItems.Readings })), observed[1], Sets.At(-0.5, ObservationSet.Empty),
        ];
        TrendQuestion question = AtNoon with { ObserveWithin = TimeSpan.FromMinutes(30), Usual = Usual() };

        Assert.Equal(Trend.Describe(observed, question), Trend.Describe(withEmpty, question));
        Assert.Equal(default, Trend.Describe([Sets.At(-1, ObservationSet.Empty)], question));
    }

    [Fact]
    public void The_same_set_several_times_is_one_throughout()
    {
        TimedScore[] once = [Sets.At(-3, Sets.OfTotal(5)), Sets.At(-1, Sets.OfTotal(6)), Sets.At(-1, Sets.OfTotal(2))];
        TimedScore[] repeated = [once[0], once[0], once[1], once[2], once[1]];
        TrendQuestion question = AtNoon with { Usual = Usual() };

        Assert.Equal(Trend.Describe(once, question), Trend.Describe(repeated, question));
        Assert.Equal(once[0], Trend.Describe([once[0], once[1], once[1]], question).Previous);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc, 2)]
    [InlineData(DateTimeKind.Unspecified, null)]
    public void A_usual_score_of_an_English_day_is_known_from_its_midnight(DateTimeKind kind, int? change)
    {
        DateTime lateInUtc = DateTime.SpecifyKind(new(2026, 7, 1, 23, 30, 0), kind);
        UsualScore usual = new() { Total = 0, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 7, 2) };

        TrendDescription trend = Trend.Describe([TimedScore.Of(Sets.OfTotal(2), lateInUtc)], AtNoon with { AsOf = lateInUtc, Usual = usual });

        Assert.Equal(change, trend.FromUsual.Exact);
    }

    [Fact]
    public void The_time_since_the_latest_set_and_since_the_latest_complete_one_are_told_apart()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-6, Sets.OfTotal(1)), Sets.At(-5, Sets.OfTotal(2)), Sets.At(-2, Sets.From(2))], AtNoon);

        Assert.Equal(TimeSpan.FromHours(2), trend.SinceLatest);
        Assert.Equal(TimeSpan.FromHours(5), trend.SinceComplete);
        Assert.Equal(Sets.At(-2, Sets.From(2)), trend.Latest);
    }

    [Fact]
    public void Without_a_complete_set_there_is_no_time_since_one()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-2, Sets.From(2))], AtNoon);

        Assert.Equal(TimeSpan.FromHours(2), trend.SinceLatest);
        Assert.Null(trend.SinceComplete);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_set_is_overdue_only_after_the_end_of_the_interval(int ticksAfter, int overdueTicks)
    {
        TrendQuestion question = AtNoon with { ObserveWithin = TimeSpan.FromHours(6) - TimeSpan.FromTicks(ticksAfter) };

        Assert.Equal(TimeSpan.FromTicks(overdueTicks), Trend.Describe([Sets.At(-6, Sets.OfTotal(1))], question).OverdueBy);
    }

    [Fact]
    public void The_interval_is_counted_from_the_latest_set_be_it_partial() =>
        Assert.Equal(TimeSpan.FromHours(1), Trend.Describe([Sets.At(-6, Sets.OfTotal(1)), Sets.At(-3, Sets.From(1))], AtNoon with { ObserveWithin = TimeSpan.FromHours(2) }).OverdueBy);

    [Fact]
    public void Without_an_interval_nothing_is_said_of_being_overdue() => Assert.Null(Trend.Describe([Sets.At(-6, Sets.OfTotal(1))], AtNoon).OverdueBy);

    [Fact]
    public void An_interval_of_nothing_is_over_as_soon_as_any_time_has_passed()
    {
        Assert.Equal(TimeSpan.Zero, Trend.Describe([Sets.At(0, Sets.OfTotal(1))], AtNoon with { ObserveWithin = TimeSpan.Zero }).OverdueBy);
        Assert.Equal(TimeSpan.FromHours(1), Trend.Describe([Sets.At(-1, Sets.OfTotal(1))], AtNoon with { ObserveWithin = TimeSpan.Zero }).OverdueBy);
    }

    [Fact]
    public void A_set_of_the_moment_is_known_and_one_tick_later_it_is_not()
    {
        TimedScore before = Sets.At(-2, Sets.OfTotal(1));
        TimedScore now = Sets.At(0, Sets.OfTotal(7));
        TimedScore later = now with { At = Sets.Noon.AddTicks(1) };

        Assert.Equal(now, Trend.Describe([before, now], AtNoon).Latest);
        Assert.Equal(Trend.Describe([before], AtNoon), Trend.Describe([before, later], AtNoon));
    }

    [Fact]
    public void Of_two_sets_of_one_time_the_later_in_the_span_is_the_latest()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-1, Sets.OfTotal(5)), Sets.At(-1, Sets.OfTotal(2))], AtNoon);

        Assert.Equal(2, trend.Latest?.Score.Total);
        Assert.Equal(5, trend.Previous?.Score.Total);
        Assert.Equal(TimeSpan.Zero, trend.Window.TimeAtOrAbove);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public void A_series_out_of_order_is_refused_even_where_it_is_not_yet_known(int hours)
    {
        TimedScore[] series = [Sets.At(hours, Sets.OfTotal(1)), Sets.At(hours + 1, Sets.OfTotal(1)), Sets.At(hours + 0.5, Sets.OfTotal(1))];

        ArgumentException refused = Assert.Throws<ArgumentException>(() => Trend.Describe(series, AtNoon));

        Assert.Equal("series", refused.ParamName);
        string day = "2026-06-01T";
        Assert.StartsWith(
            $"The scores are not in the order of time: the one at index 2, of {day}{(hours < 0 ? "09" : "15")}:30:00.0000000, stands after one of {day}{(hours < 0 ? "10" : "16")}:00:00.0000000.",
            refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void A_level_that_is_no_total_is_refused(int level) =>
        Assert.Equal("Level", Assert.Throws<ArgumentOutOfRangeException>(() => AtNoon with { Level = level }).ParamName);

    [Fact]
    public void Every_total_may_be_a_level() => Assert.Equal((0, 20), ((AtNoon with { Level = 0 }).Level, (AtNoon with { Level = 20 }).Level));

    [Fact]
    public void A_negative_window_or_interval_is_refused()
    {
        Assert.Equal("Window", Assert.Throws<ArgumentOutOfRangeException>(static () => AtNoon with { Window = TimeSpan.FromTicks(-1) }).ParamName);
        Assert.Equal("ObserveWithin", Assert.Throws<ArgumentOutOfRangeException>(static () => AtNoon with { ObserveWithin = TimeSpan.FromTicks(-1) }).ParamName);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        TimedScore[] series =
        [
            Sets.At(-6, Sets.OfTotal(5)), Sets.At(-5, Sets.From(4)), Sets.At(-4, Sets.OfTotal(2, scale: null)), Sets.At(-3, Sets.OfTotal(7)), Sets.At(-1, Sets.From(1)), Sets.At(1, Sets.OfTotal(0)),
        ];
        TrendQuestion question = AtNoon with { ObserveWithin = TimeSpan.FromMinutes(30), Usual = Usual() };

        Assert.Equal(0, Allocated.By(() =>
        {
            TrendDescription trend = Trend.Describe(series, question);
            _ = trend.ChangeOf(News2Parameter.SpO2);
        }));
    }

    private static UsualScore Usual() => new() { Total = 1, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 1) };
}
