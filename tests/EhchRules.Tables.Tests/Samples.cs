using EhchRules.Sampling;

namespace EhchRules.Tables.Tests;

/// <summary>Assessments of invented networks.</summary>
internal static class Samples
{
    internal static readonly DateOnly Day = new(2022, 6, 10);

    internal static IReadOnlyList<NetworkRecord> Networks(int count, int seed = 1) => [.. SampleNetworks.Generate(new() { Networks = count, Homes = 4, Beds = 60, Seed = seed })];

    internal static IReadOnlyList<Assessment> Assessments(int count, int seed = 1) => [.. Networks(count, seed).Select(static record => EhchRuleSet.Current.Assess(record, Day))];
}
