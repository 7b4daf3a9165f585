namespace EhchRules.Scoring.Tests.Trends;

/// <summary>The sets of a window together: the highest, how many reach a level, and for how long. The level is 5 and the window six hours, to noon.</summary>
public sealed class TrendWindowTests
{
    [Fact]
    public void The_highest_total_is_told_with_its_time()
    {
        TrendWindow window = SixHours(Sets.At(-5, Sets.OfTotal(2)), Sets.At(-3, Sets.OfTotal(6)), Sets.At(-1, Sets.OfTotal(4)));

        Assert.Equal(new ScoreBounds(6, 6), window.Highest);
        Assert.Equal(Sets.Noon.AddHours(-3), window.HighestAt);
        Assert.Equal(3, window.Sets);
    }

    [Fact]
    public void Of_several_sets_with_the_highest_total_the_latest_gives_the_time() =>
        Assert.Equal(Sets.Noon.AddHours(-2), SixHours(Sets.At(-5, Sets.OfTotal(6)), Sets.At(-2, Sets.OfTotal(6)), Sets.At(-1, Sets.OfTotal(4))).HighestAt);

    [Fact]
    public void Of_partial_sets_the_highest_total_is_bounded()
    {
        TrendWindow window = SixHours(Sets.At(-5, Sets.OfTotal(5)), Sets.At(-3, Sets.From(4)), Sets.At(-1, Sets.OfTotal(2)));

        Assert.Equal(new ScoreBounds(5, 7), window.Highest);
        Assert.Equal(Sets.Noon.AddHours(-5), window.HighestAt);
    }

    [Fact]
    public void A_partial_set_can_be_at_least_the_highest()
    {
        TrendWindow window = SixHours(Sets.At(-5, Sets.OfTotal(5)), Sets.At(-3, Sets.From(6)));

        Assert.Equal(new ScoreBounds(6, 9), window.Highest);
        Assert.Equal(Sets.Noon.AddHours(-3), window.HighestAt);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_set_as_old_as_the_window_lies_in_it_and_one_tick_older_does_not(int ticksBeyond, int sets)
    {
        TrendWindow window = SixHours(Sets.At(-6, Sets.OfTotal(7)) with { At = Sets.Noon.AddHours(-6).AddTicks(-ticksBeyond) });

        Assert.Equal(sets, window.Sets);
        Assert.Equal(sets, window.AtOrAbove);
        Assert.Equal(sets == 1 ? new ScoreBounds(7, 7) : null, window.Highest);
        Assert.Equal(sets == 1, window.HighestAt is not null);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_set_of_the_moment_lies_in_the_window_and_a_later_one_does_not(int ticksAfter, int sets) =>
        Assert.Equal(sets, SixHours(Sets.At(0, Sets.OfTotal(7)) with { At = Sets.Noon.AddTicks(ticksAfter) }).Sets);

    [Fact]
    public void A_window_of_nothing_holds_the_sets_of_the_very_moment()
    {
        TimedScore[] series = [Sets.At(-1, Sets.OfTotal(7)), Sets.At(0, Sets.OfTotal(5))];

        TrendWindow window = Trend.Describe(series, new() { AsOf = Sets.Noon, Window = TimeSpan.Zero, Level = 5 }).Window;

        Assert.Equal(new ScoreBounds(5, 5), window.Highest);
        Assert.Equal(1, window.AtOrAbove);
        Assert.Equal(TimeSpan.Zero, window.TimeAtOrAbove);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 1)]
    public void A_total_at_the_level_is_counted(int total, int count)
    {
        TrendWindow window = SixHours(Sets.At(-1, Sets.OfTotal(total)));

        Assert.Equal(count, window.AtOrAbove);
        Assert.Equal(0, window.PerhapsAtOrAbove);
    }

    [Theory]
    [InlineData(1, 0, 0)] // 1 to 4
    [InlineData(2, 0, 1)] // 2 to 5
    [InlineData(4, 0, 1)] // 4 to 7
    [InlineData(5, 1, 0)] // 5 to 8
    public void A_partial_set_is_counted_where_its_lower_bound_is_there_and_apart_where_its_upper_one_is(int lowest, int certain, int perhaps)
    {
        TrendWindow window = SixHours(Sets.At(-2, Sets.From(lowest)), Sets.At(-1, Sets.OfTotal(0)));

        Assert.Equal(certain, window.AtOrAbove);
        Assert.Equal(perhaps, window.PerhapsAtOrAbove);
        Assert.Equal(TimeSpan.FromHours(certain), window.TimeAtOrAbove);
        Assert.Equal(TimeSpan.FromHours(perhaps), window.TimePerhapsAtOrAbove);
    }

    [Fact]
    public void A_set_stands_until_the_next_and_the_last_for_no_time()
    {
        TrendWindow window = SixHours(Sets.At(-5, Sets.OfTotal(5)), Sets.At(-4.5, Sets.OfTotal(7)), Sets.At(-3, Sets.OfTotal(4)), Sets.At(-1, Sets.OfTotal(7)));

        Assert.Equal(TimeSpan.FromHours(2), window.TimeAtOrAbove);
        Assert.Equal(TimeSpan.Zero, window.TimePerhapsAtOrAbove);
        Assert.Equal(3, window.AtOrAbove);
    }

    [Fact]
    public void A_set_from_before_the_window_stands_into_it_and_is_not_counted()
    {
        TrendWindow window = SixHours(Sets.At(-10, Sets.OfTotal(7)), Sets.At(-4, Sets.OfTotal(1)));

        Assert.Equal(TimeSpan.FromHours(2), window.TimeAtOrAbove);
        Assert.Equal(0, window.AtOrAbove);
        Assert.Equal(1, window.Sets);
        Assert.Equal(new ScoreBounds(1, 1), window.Highest);
    }

    [Fact]
    public void What_is_over_before_the_window_adds_no_time() =>
        Assert.Equal(TimeSpan.Zero, SixHours(Sets.At(-10, Sets.OfTotal(7)), Sets.At(-6, Sets.OfTotal(1)), Sets.At(-1, Sets.OfTotal(1))).TimeAtOrAbove);

    [Fact]
    public void A_window_between_two_sets_is_filled_only_up_to_the_last_known_set()
    {
        TimedScore[] series = [Sets.At(-10, Sets.OfTotal(7)), Sets.At(-8, Sets.OfTotal(7)), Sets.At(2, Sets.OfTotal(1))];

        TrendWindow window = SixHours(series);

        Assert.Equal(default, window);
    }

    [Fact]
    public void Sets_of_both_scales_lie_in_one_window()
    {
        TrendWindow window = SixHours(Sets.At(-4, Sets.OfTotal(6)), Sets.At(-3, Sets.OfTotal(5, SpO2Scale.Scale2)), Sets.At(-1, Sets.OfTotal(1, SpO2Scale.Scale2)));

        Assert.Equal(new ScoreBounds(6, 6), window.Highest);
        Assert.Equal(2, window.AtOrAbove);
        Assert.Equal(TimeSpan.FromHours(3), window.TimeAtOrAbove);
    }

    [Fact]
    public void At_level_zero_every_set_and_every_stretch_counts()
    {
        TimedScore[] series = [Sets.At(-4, Sets.OfTotal(0)), Sets.At(-3, Sets.From(0)), Sets.At(-1, Sets.OfTotal(0))];

        TrendWindow window = Trend.Describe(series, new() { AsOf = Sets.Noon, Window = TimeSpan.MaxValue, Level = 0 }).Window;

        Assert.Equal(3, window.AtOrAbove);
        Assert.Equal(TimeSpan.FromHours(3), window.TimeAtOrAbove);
    }

    private static TrendWindow SixHours(params ReadOnlySpan<TimedScore> series) =>
        Trend.Describe(series, new() { AsOf = Sets.Noon, Window = TimeSpan.FromHours(6), Level = 5 }).Window;
}
