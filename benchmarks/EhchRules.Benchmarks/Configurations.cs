using BenchmarkDotNet.Configs;

namespace EhchRules.Benchmarks;

/// <summary>The columns of benchmarks that make findings.</summary>
internal sealed class FindingColumns : ManualConfig
{
    public FindingColumns() => AddColumn(
        new PerItemColumn("ns/finding", "F0", static (nanoseconds, _) => nanoseconds),
        new PerItemColumn("B/finding", "F0", static (_, bytes) => bytes));
}

/// <summary>The columns of a country judged again.</summary>
internal sealed class CountryColumns : ManualConfig
{
    public CountryColumns() => AddColumn(
        new PerItemColumn("ns/finding", "F1", static (nanoseconds, _) => nanoseconds),
        new PerItemColumn("B/finding", "F1", static (_, bytes) => bytes));
}

/// <summary>The columns of benchmarks that score sets of observations.</summary>
internal sealed class ScoreColumns : ManualConfig
{
    public ScoreColumns() => AddColumn(
        new PerItemColumn("ns/set", "F3", static (nanoseconds, _) => nanoseconds),
        new RateColumn("x if-ladder", nameof(ScoringBenchmarks.IfLadder), "F1"),
        new RateColumn("of reading", nameof(ScoringBenchmarks.Read), "P0"));
}
