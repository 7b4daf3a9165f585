using EhchRules.Measures;

namespace EhchRules.Tests.Measures;

public sealed class DistributionTests
{
    private static readonly DateOnly Day = new(2020, 10, 19);

    /// <summary>Makes a network of one home with as many residents as asked; negative for unknown.</summary>
    private static NetworkMeasures Of(int residents, TeamStatus? status = null, params string[] courses) => EhchRuleSet.Current.Measures(
        NetworkRecord.Create(
            Situation.Network with { Team = new() { Status = status } },
            [Situation.Oakfield with { Support = new() { Staff = 10, StaffTrained = courses.Select(static course => new StaffTraining { Course = course, Count = 5, On = new(2020, 10, 1) }).ToFacts() } }],
            residents < 0 ? default : Enumerable.Range(0, residents).Select(static i => Figures.In(FormattableString.Invariant($"r-{i}"), "oakfield")).ToFacts()),
        Day);

    private static MeasureDistribution Of(MeasureDistributions all, Measure measure) => Assert.Single(all.Gathered(), one => one.Measure == measure);

    [Fact]
    public void Quartiles_lie_between_values_in_proportion()
    {
        MeasureDistributions all = new();
        foreach (int residents in (int[])[10, 1, 4, 2]) all.Add(Of(residents));

        // 1, 2, 4, 10: the places 1, 1.75, 2.5, 3.25 and 4.
        Assert.Equal([1m, 1.75m, 3m, 5.5m, 10m], Of(all, MeasureCatalogue.ResidentsPerHome).Quartiles);
    }

    [Fact]
    public void One_value_is_its_own_quartiles_and_none_has_none()
    {
        MeasureDistributions all = new();
        all.Add(Of(7));

        Assert.Equal([7m, 7m, 7m, 7m, 7m], Of(all, MeasureCatalogue.ResidentsPerHome).Quartiles);
        Assert.Empty(Of(all, MeasureCatalogue.Satisfaction).Quartiles);
    }

    [Fact]
    public void Networks_that_could_not_say_are_counted_and_change_nothing_else()
    {
        MeasureDistributions all = new();
        foreach (int residents in (int[])[3, -1, 5]) all.Add(Of(residents));

        MeasureDistribution residentsPerHome = Of(all, MeasureCatalogue.ResidentsPerHome);

        Assert.Equal((3, 2, 0, 1), (all.Networks, residentsPerHome.WithValue, residentsPerHome.PartlyKnown, residentsPerHome.Unknown));
        Assert.Equal(4m, residentsPerHome.Quartiles[2]);
    }

    [Fact]
    public void Categories_are_counted_by_name()
    {
        MeasureDistributions all = new();
        foreach (TeamStatus? status in (TeamStatus?[])[TeamStatus.Dedicated, TeamStatus.None, null, TeamStatus.Dedicated]) all.Add(Of(1, status));

        MeasureDistribution team = Of(all, MeasureCatalogue.TeamStatus);

        Assert.Equal([KeyValuePair.Create("Dedicated", 2), KeyValuePair.Create("None", 1)], team.Categories);
        Assert.Equal(1, team.Unknown);
    }

    [Fact]
    public void Courses_stand_apart_and_are_bounded()
    {
        MeasureDistributions all = new();
        all.Add(Of(1, null, "falls"));
        all.Add(Of(1));
        Assert.Equal((1, 1), (Of(all, MeasureCatalogue.StaffTrained).WithValue, Of(all, MeasureCatalogue.StaffTrained).Unknown));
        Assert.False(all.HasFurtherDetails);

        all.Add(Of(1, null, [.. Enumerable.Range(0, MeasureDistributions.MostDetails).Select(static i => FormattableString.Invariant($"course {i:00}"))]));

        Assert.Equal(MeasureDistributions.MostDetails, all.Gathered().Count(static one => one.Measure == MeasureCatalogue.StaffTrained));
        Assert.True(all.HasFurtherDetails);
    }
}
