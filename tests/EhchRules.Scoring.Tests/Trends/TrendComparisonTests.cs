namespace EhchRules.Scoring.Tests.Trends;

/// <summary>The change from the usual score and from the set before.</summary>
public sealed class TrendComparisonTests
{
    private static readonly TrendQuestion Question = new() { AsOf = Sets.Noon, Window = TimeSpan.FromHours(24), Level = 5 };

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(2, 2, 0)]
    [InlineData(0, 20, -20)]
    public void A_total_is_compared_with_the_usual_one(int total, int usual, int change)
    {
        TrendDescription trend = Trend.Describe([Sets.At(-1, Sets.OfTotal(total))], Question with { Usual = Usual(usual) });

        Assert.Equal(new ScoreChange(change, change), trend.FromUsual.Change);
        Assert.True(trend.FromUsual.Change?.IsCertain);
        Assert.Equal(ScoreComparison.Compared, trend.FromUsual.Comparison);
    }

    [Fact]
    public void A_partial_set_is_compared_with_the_usual_score_by_its_bounds()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-2, Sets.OfTotal(7)), Sets.At(-1, Sets.From(2))], Question with { Usual = Usual(3) });

        Assert.Equal(new ScoreChange(-1, 2), trend.FromUsual.Change);
        Assert.False(trend.FromUsual.Change?.IsCertain);
    }

    [Fact]
    public void Without_a_usual_score_there_is_no_change_from_it() => NotCompared(ScoreComparison.NothingToCompareWith, Trend.Describe([Sets.At(-1, Sets.OfTotal(2))], Question));

    [Fact]
    public void A_usual_score_of_the_other_scale_is_not_compared() =>
        NotCompared(ScoreComparison.OtherScale, Trend.Describe([Sets.At(-1, Sets.OfTotal(2, SpO2Scale.Scale2))], Question with { Usual = Usual(1) }));

    [Fact]
    public void A_set_without_a_scale_is_not_compared_with_a_usual_score() =>
        NotCompared(ScoreComparison.ScaleNotStated, Trend.Describe([Sets.At(-1, Sets.OfTotal(2, scale: null))], Question with { Usual = Usual(1) }));

    [Fact]
    public void A_usual_score_of_the_day_is_known_and_one_of_the_next_day_is_not()
    {
        TimedScore[] series = [Sets.At(-1, Sets.OfTotal(2))];

        Assert.Equal(new ScoreChange(1, 1), Trend.Describe(series, Question with { Usual = Usual(1) with { StatedOn = new(2026, 6, 1) } }).FromUsual.Change);
        NotCompared(ScoreComparison.NothingToCompareWith, Trend.Describe(series, Question with { Usual = Usual(1) with { StatedOn = new(2026, 6, 2) } }));
    }

    [Fact]
    public void A_set_is_compared_with_the_one_before()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-4, Sets.OfTotal(7)), Sets.At(-3, Sets.OfTotal(1)), Sets.At(-1, Sets.OfTotal(4))], Question);

        Assert.Equal(new ScoreChange(3, 3), trend.FromPrevious);
        Assert.Equal(Sets.At(-3, Sets.OfTotal(1)), trend.Previous);
        Assert.Equal(ScoreComparison.Compared, trend.PreviousComparison);
        Assert.Equal(Sets.Noon.AddHours(-4), trend.ComparableSince);
    }

    [Fact]
    public void The_change_from_the_one_before_is_bounded_where_either_is_partial()
    {
        Assert.Equal(new ScoreChange(-3, 0), Trend.Describe([Sets.At(-3, Sets.From(2)), Sets.At(-1, Sets.OfTotal(2))], Question).FromPrevious);
        Assert.Equal(new ScoreChange(0, 3), Trend.Describe([Sets.At(-3, Sets.OfTotal(2)), Sets.At(-1, Sets.From(2))], Question).FromPrevious);
        Assert.Equal(new ScoreChange(-2, 4), Trend.Describe([Sets.At(-3, Sets.From(1)), Sets.At(-1, Sets.From(2))], Question).FromPrevious);
    }

    [Fact]
    public void The_one_before_may_lie_before_the_window() =>
        Assert.Equal(new ScoreChange(3, 3), Trend.Describe([Sets.At(-30, Sets.OfTotal(1)), Sets.At(-1, Sets.OfTotal(4))], Question).FromPrevious);

    [Fact]
    public void The_first_set_has_none_before()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-1, Sets.OfTotal(4))], Question);

        NoPrevious(ScoreComparison.NothingToCompareWith, trend);
        Assert.Equal(Sets.Noon.AddHours(-1), trend.ComparableSince);
    }

    [Fact]
    public void A_change_of_scale_starts_a_new_period_even_when_it_is_changed_back()
    {
        TimedScore[] series = [Sets.At(-4, Sets.OfTotal(1)), Sets.At(-3, Sets.OfTotal(2, SpO2Scale.Scale2)), Sets.At(-2, Sets.OfTotal(3)), Sets.At(-1, Sets.OfTotal(5))];

        NoPrevious(ScoreComparison.OtherScale, Trend.Describe(series.AsSpan(0, 2), Question));
        NoPrevious(ScoreComparison.OtherScale, Trend.Describe(series.AsSpan(0, 3), Question));
        Assert.Equal(Sets.Noon.AddHours(-2), Trend.Describe(series.AsSpan(0, 3), Question).ComparableSince);
        TrendDescription last = Trend.Describe(series, Question);
        Assert.Equal(new ScoreChange(2, 2), last.FromPrevious);
        Assert.Equal(ScoreComparison.Compared, last.PreviousComparison);
        Assert.Equal(Sets.Noon.AddHours(-2), last.ComparableSince);
    }

    [Fact]
    public void A_set_without_a_scale_is_passed_over_and_starts_no_period()
    {
        TrendDescription trend = Trend.Describe(
            [Sets.At(-4, Sets.OfTotal(7, scale: null)), Sets.At(-3, Sets.OfTotal(1)), Sets.At(-2, Sets.OfTotal(7, scale: null)), Sets.At(-1, Sets.OfTotal(4))], Question);

        Assert.Equal(new ScoreChange(3, 3), trend.FromPrevious);
        Assert.Equal(ScoreComparison.Compared, trend.PreviousComparison);
        Assert.Equal(Sets.Noon.AddHours(-3), trend.ComparableSince);
    }

    [Fact]
    public void The_latest_set_without_a_scale_is_compared_with_none()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-3, Sets.OfTotal(1)), Sets.At(-1, Sets.OfTotal(4, scale: null))], Question);

        NoPrevious(ScoreComparison.ScaleNotStated, trend);
        Assert.Null(trend.ComparableSince);
    }

    [Fact]
    public void Where_no_set_before_has_a_scale_there_is_none_to_compare_with() =>
        NoPrevious(ScoreComparison.ScaleNotStated, Trend.Describe([Sets.At(-3, Sets.OfTotal(1, scale: null)), Sets.At(-1, Sets.OfTotal(4))], Question));

    [Fact]
    public void Where_the_set_before_one_without_a_scale_is_of_the_other_the_reason_is_the_other_scale() => NoPrevious(
        ScoreComparison.OtherScale,
        Trend.Describe([Sets.At(-3, Sets.OfTotal(1, SpO2Scale.Scale2)), Sets.At(-2, Sets.OfTotal(1, scale: null)), Sets.At(-1, Sets.OfTotal(4))], Question));

    [Fact]
    public void Each_parameter_has_its_own_change()
    {
        ObservationReadings before = Sets.Normal() with { RespiratoryRate = 25, Pulse = 91 };
        ObservationReadings after = Sets.Normal() with
        {
            RespiratoryRate = 21, SpO2 = 95, AirOrOxygen = AirOrOxygen.Oxygen, SystolicBloodPressure = 90,
            Pulse = 111, Consciousness = Consciousness.Voice, TemperatureTenths = 391,
        };

        TrendDescription trend = Trend.Describe([Sets.At(-2, Sets.Make(before)), Sets.At(-1, Sets.Make(after))], Question);

        Assert.Equal([-1, 1, 2, 3, 1, 3, 2], Enum.GetValues<News2Parameter>().Select(parameter => trend.ChangeOf(parameter)));
        Assert.Equal(new ScoreChange(11, 11), trend.FromPrevious);
    }

    [Fact]
    public void A_parameter_that_is_open_in_either_set_has_no_change()
    {
        ObservationSet partial = Sets.Make(Sets.Normal() with { Consciousness = null });
        TrendDescription opened = Trend.Describe([Sets.At(-2, Sets.OfTotal(0)), Sets.At(-1, partial)], Question);
        TrendDescription closed = Trend.Describe([Sets.At(-2, partial), Sets.At(-1, Sets.OfTotal(1))], Question);

        Assert.Null(opened.ChangeOf(News2Parameter.Consciousness));
        Assert.Equal(0, opened.ChangeOf(News2Parameter.Pulse));
        Assert.Null(closed.ChangeOf(News2Parameter.Consciousness));
        Assert.Equal(1, closed.ChangeOf(News2Parameter.Pulse));
    }

    [Fact]
    public void A_parameter_that_there_is_not_is_refused()
    {
        TrendDescription trend = Trend.Describe([Sets.At(-2, Sets.OfTotal(0)), Sets.At(-1, Sets.OfTotal(0))], Question);

        Assert.Throws<ArgumentOutOfRangeException>(() => trend.ChangeOf((News2Parameter)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => trend.ChangeOf((News2Parameter)(-1)));
    }

    [Fact]
    public void A_score_that_lacks_the_scale_is_not_compared_whatever_scale_is_given_with_it()
    {
        TimedScore mislabelled = Sets.At(-1, Sets.OfTotal(4, scale: null)) with { Scale = SpO2Scale.Scale1 };

        NoPrevious(ScoreComparison.ScaleNotStated, Trend.Describe([Sets.At(-3, Sets.OfTotal(1)), mislabelled], Question));
        NotCompared(ScoreComparison.ScaleNotStated, Trend.Describe([mislabelled], Question with { Usual = Usual(1) }));
    }

    private static UsualScore Usual(int total) => new() { Total = total, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 1) };

    private static void NotCompared(ScoreComparison reason, TrendDescription trend)
    {
        Assert.Null(trend.FromUsual.Change);
        Assert.Equal(reason, trend.FromUsual.Comparison);
    }

    private static void NoPrevious(ScoreComparison reason, TrendDescription trend)
    {
        Assert.Null(trend.Previous);
        Assert.Null(trend.FromPrevious);
        Assert.Null(trend.ChangeOf(News2Parameter.Pulse));
        Assert.Equal(reason, trend.PreviousComparison);
    }
}
