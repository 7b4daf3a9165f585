namespace EhchRules.Scoring.Tests;

/// <summary>Fault 17 of the reference: a recorded total trusted.</summary>
public sealed class RecordedTotalTests
{
    [Theory]
    [InlineData(5, TotalComparison.Agrees)]
    [InlineData(6, TotalComparison.Disagrees)]
    [InlineData(4, TotalComparison.Disagrees)]
    [InlineData(-1, TotalComparison.Disagrees)]
    [InlineData(21, TotalComparison.Disagrees)]
    [InlineData(null, TotalComparison.NothingToCompare)]
    public void A_complete_set_confirms_or_refutes_it(int? recorded, TotalComparison comparison) =>
        Assert.Equal(comparison, new RecordedTotal(recorded, News2.Score(Observed.Set(Observed.Five))).Comparison);

    [Theory]
    [InlineData(3, TotalComparison.Impossible)]
    [InlineData(4, TotalComparison.Possible)]
    [InlineData(7, TotalComparison.Possible)]
    [InlineData(8, TotalComparison.Impossible)]
    [InlineData(21, TotalComparison.Impossible)]
    [InlineData(null, TotalComparison.NothingToCompare)]
    public void A_partial_set_bounds_it(int? recorded, TotalComparison comparison) =>
        Assert.Equal(comparison, new RecordedTotal(recorded, News2.Score(Observed.Set(Observed.Five with { Pulse = null }))).Comparison);

    [Theory]
    [InlineData(0, TotalComparison.Possible)]
    [InlineData(1, TotalComparison.Impossible)]
    [InlineData(4, TotalComparison.Impossible)]
    [InlineData(5, TotalComparison.Possible)]
    public void Between_the_bounds_only_totals_that_are_reached_are_possible(int recorded, TotalComparison comparison)
    {
        ObservationSet set = Observed.Set(Observed.Usual with { SpO2Scale = SpO2Scale.Scale2, AirOrOxygen = null });

        Assert.Equal(comparison, new RecordedTotal(recorded, News2.Score(set)).Comparison);
    }

    [Theory]
    [InlineData(0, TotalComparison.NothingToCompare)]
    [InlineData(20, TotalComparison.NothingToCompare)]
    [InlineData(-1, TotalComparison.Impossible)]
    [InlineData(21, TotalComparison.Impossible)]
    public void Without_a_reading_only_a_total_that_no_set_has_is_refuted(int recorded, TotalComparison comparison) =>
        Assert.Equal(comparison, new RecordedTotal(recorded, default).Comparison);

    [Fact]
    public void A_total_that_gave_37_5_degrees_a_point_is_refuted()
    {
        // Fault 12: published examples give 37.5 °C a point and print a total of 6 where 5 is right.
        RecordedTotal found = new(6, News2.Score(Observed.Set(Observed.Five)));

        Assert.Equal(TotalComparison.Disagrees, found.Comparison);
        Assert.Equal("recorded 6, recomputed 5, Medium: Disagrees", found.ToString());
    }

    [Fact]
    public void Nothing_is_nothing_to_compare()
    {
        Assert.Equal(TotalComparison.NothingToCompare, default(RecordedTotal).Comparison);
        Assert.Equal("recorded nothing, recomputed no score: nothing recorded: NothingToCompare", default(RecordedTotal).ToString());
    }
}
