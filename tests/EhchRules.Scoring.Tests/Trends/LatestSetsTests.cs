namespace EhchRules.Scoring.Tests.Trends;

/// <summary>The latest sets of many residents.</summary>
public sealed class LatestSetsTests
{
    [Fact]
    public void The_latest_complete_set_is_found_wherever_it_stands()
    {
        LatestSet latest = OfOne((1, Sets.OfTotal(2)), (3, Sets.OfTotal(5)), (2, Sets.OfTotal(1)));

        Assert.Equal(1, latest.CompleteRow);
        Assert.Equal(Sets.Noon.AddHours(3), latest.CompleteAt);
        Assert.Equal(5, latest.CompleteScore?.Total);
        Assert.Equal(1, latest.AnyRow);
        Assert.Equal(Sets.Noon.AddHours(3), latest.AnyAt);
        Assert.Equal(5, latest.AnyScore?.Total);
        Assert.False(latest.HasNewerIncomplete);
    }

    [Fact]
    public void Of_two_rows_of_one_time_the_later_row_is_the_latest()
    {
        Assert.Equal(1, OfOne((1, Sets.OfTotal(2)), (1, Sets.OfTotal(2))).CompleteRow);
        Assert.Equal(0, OfOne((1.01, Sets.OfTotal(2)), (1, Sets.OfTotal(0))).CompleteRow);
        Assert.Equal(1, OfOne((1, Sets.From(2)), (1, Sets.From(0))).AnyRow);
    }

    [Theory]
    [InlineData(6, 0, 0)]
    [InlineData(0, 6, 1)]
    public void Of_two_complete_rows_of_one_time_that_disagree_the_higher_is_taken_and_it_is_said(int first, int second, int row)
    {
        LatestSet latest = OfOne((1, Sets.OfTotal(first)), (1, Sets.OfTotal(second)));

        Assert.Equal((row, row, 6), (latest.CompleteRow, latest.AnyRow, latest.CompleteScore?.Total));
        Assert.True(latest.HasDisagreeing);
        Assert.False(latest.HasNewerIncomplete);
    }

    [Fact]
    public void A_later_row_ends_the_disagreement_of_two_earlier_ones()
    {
        Assert.False(OfOne((1, Sets.OfTotal(6)), (1, Sets.OfTotal(0)), (2, Sets.OfTotal(1))).HasDisagreeing);
        Assert.False(OfOne((1, Sets.OfTotal(6)), (1, Sets.OfTotal(6))).HasDisagreeing);
    }

    [Fact]
    public void A_newer_partial_set_is_told_and_takes_the_place_of_no_total()
    {
        LatestSet latest = OfOne((1, Sets.OfTotal(1)), (2, Sets.From(7)));

        Assert.Equal(0, latest.CompleteRow);
        Assert.Equal(1, latest.CompleteScore?.Total);
        Assert.True(latest.HasNewerIncomplete);
        Assert.Equal(1, latest.AnyRow);
        Assert.Null(latest.AnyScore?.Total);
        Assert.Equal(7, latest.AnyScore?.Lower);
        Assert.Equal(10, latest.AnyScore?.Upper);
    }

    [Fact]
    public void An_older_partial_set_changes_nothing()
    {
        LatestSet latest = OfOne((2, Sets.OfTotal(1)), (1, Sets.From(7)));

        Assert.Equal(0, latest.AnyRow);
        Assert.False(latest.HasNewerIncomplete);
    }

    [Fact]
    public void A_partial_set_of_the_same_time_is_the_latest_only_in_a_later_row()
    {
        Assert.True(OfOne((1, Sets.OfTotal(1)), (1, Sets.From(7))).HasNewerIncomplete);
        Assert.False(OfOne((1, Sets.From(7)), (1, Sets.OfTotal(1))).HasNewerIncomplete);
    }

    [Fact]
    public void A_newer_empty_set_is_the_latest_and_has_no_score()
    {
        LatestSet latest = OfOne((1, Sets.OfTotal(1)), (2, ObservationSet.Empty));

        Assert.Equal(0, latest.CompleteRow);
        Assert.Equal(1, latest.AnyRow);
        Assert.Equal(News2State.Empty, latest.AnyScore?.State);
    }

    [Fact]
    public void A_resident_without_a_complete_set_is_not_compared()
    {
        LatestSet latest = OfOne(new UsualTotal(1, SpO2Scale.Scale1), (1, Sets.From(2)));

        Assert.Null(latest.CompleteRow);
        Assert.Null(latest.CompleteAt);
        Assert.Null(latest.CompleteScore);
        Assert.Equal(0, latest.AnyRow);
        Assert.True(latest.HasNewerIncomplete);
        Assert.Null(latest.Change);
        Assert.Equal(ScoreComparison.NoSet, latest.Comparison);
    }

    [Fact]
    public void A_resident_without_rows_gets_the_default_value_whatever_stood_there()
    {
        LatestSet[] found = new LatestSet[2];
        LatestSets.Find([0, 1], [Sets.Noon, Sets.Noon], [Sets.OfTotal(5), Sets.OfTotal(5)], new UsualTotal[2], found);

        LatestSets.Find([1], [Sets.Noon.AddDays(-1)], [Sets.OfTotal(2)], [new(1, SpO2Scale.Scale1), default], found);

        Assert.Equal(default, found[0]);
        Assert.Null(found[0].AnyRow);
        Assert.Null(found[0].AnyAt);
        Assert.Null(found[0].AnyScore);
        Assert.False(found[0].HasNewerIncomplete);
        Assert.Equal(2, found[1].CompleteScore?.Total);
    }

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(2, 2, 0)]
    [InlineData(0, 20, -20)]
    public void The_change_is_the_latest_total_minus_the_usual_one(int total, int usual, int change)
    {
        LatestSet latest = OfOne(new UsualTotal(usual, SpO2Scale.Scale1), (1, Sets.OfTotal(total)));

        Assert.Equal(change, latest.Change);
        Assert.Equal(ScoreComparison.Compared, latest.Comparison);
    }

    [Fact]
    public void The_highest_score_and_the_lowest_usual_one_give_a_change_of_twenty()
    {
        ObservationSet highest = Sets.Make(new()
        {
            RespiratoryRate = 6, SpO2 = 82, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Oxygen, SystolicBloodPressure = 78, Pulse = 38,
            Consciousness = Consciousness.Unresponsive, TemperatureTenths = 345,
        });

        Assert.Equal(20, OfOne(new UsualTotal(0, SpO2Scale.Scale1), (1, highest)).Change);
    }

    [Theory]
    [InlineData(SpO2Scale.Scale1, SpO2Scale.Scale2)]
    [InlineData(SpO2Scale.Scale2, SpO2Scale.Scale1)]
    public void Scores_of_two_scales_are_not_compared(SpO2Scale ofUsual, SpO2Scale ofSet)
    {
        LatestSet latest = OfOne(new UsualTotal(1, ofUsual), (1, Sets.OfTotal(2, ofSet)));

        Assert.Null(latest.Change);
        Assert.Equal(ScoreComparison.OtherScale, latest.Comparison);
        Assert.Equal(1, OfOne(new UsualTotal(1, ofSet), (1, Sets.OfTotal(2, ofSet))).Change);
    }

    [Fact]
    public void Without_a_usual_score_there_is_no_change()
    {
        LatestSet latest = OfOne((1, Sets.OfTotal(2)));

        Assert.Null(latest.Change);
        Assert.Equal(ScoreComparison.NothingToCompareWith, latest.Comparison);
    }

    [Fact]
    public void The_change_is_that_of_the_complete_set_when_a_partial_one_is_newer() =>
        Assert.Equal(1, OfOne(new UsualTotal(1, SpO2Scale.Scale1), (1, Sets.OfTotal(2)), (2, Sets.From(7))).Change);

    [Fact]
    public void Each_resident_is_told_apart()
    {
        LatestSet[] found = new LatestSet[3];

        LatestSets.Find(
            [2, 0, 2, 0], [Sets.Noon, Sets.Noon.AddHours(1), Sets.Noon.AddHours(2), Sets.Noon],
            [Sets.OfTotal(1), Sets.OfTotal(2), Sets.OfTotal(3), Sets.OfTotal(4)], [new(0, SpO2Scale.Scale1), default, new(5, SpO2Scale.Scale1)], found);

        Assert.Equal([1, null, 2], found.Select(static latest => latest.CompleteRow));
        Assert.Equal([2, null, -2], found.Select(static latest => latest.Change));
    }

    [Fact]
    public void No_rows_and_no_residents_are_no_fault()
    {
        LatestSet[] found = new LatestSet[1];

        LatestSets.Find([], [], [], [], []);
        LatestSets.Find([], [], [], [new(0, SpO2Scale.Scale1)], found);

        Assert.Equal(default, found[0]);
    }

    private static LatestSet OfOne(params ReadOnlySpan<(double Hours, ObservationSet Set)> rows) => OfOne(default, rows);

    private static LatestSet OfOne(UsualTotal usual, params ReadOnlySpan<(double Hours, ObservationSet Set)> rows)
    {
        DateTime[] at = new DateTime[rows.Length];
        ObservationSet[] sets = new ObservationSet[rows.Length];
        for (int row = 0; row < rows.Length; row++) (at[row], sets[row]) = (Sets.Noon.AddHours(rows[row].Hours), rows[row].Set);
        LatestSet[] found = new LatestSet[1];
        LatestSets.Find(new int[rows.Length], at, sets, [usual], found);
        return found[0];
    }
}
