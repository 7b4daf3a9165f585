using BenchmarkDotNet.Attributes;
using EhchRules.Sampling;

namespace EhchRules.Benchmarks;

/// <summary>Every requirement judged for every subject, from records in memory. Past residents are in the records and are judged too.</summary>
[Config(typeof(FindingColumns))]
public class AssessmentBenchmarks
{
    private static readonly DateOnly On = new(2022, 6, 10);
    private NetworkRecord[] records = [];

    /// <summary>Gets or sets how many networks are assessed in one operation.</summary>
    [Params(1, 100, 1275)]
    public int Networks { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        records = [.. SampleNetworks.Generate(new() { Networks = Networks })];
        ItemCounts.Set(nameof(Assess), Networks, records.Sum(static record => (long)EhchRuleSet.Current.Assess(record, On).Findings.Count));
    }

    [Benchmark]
    public int Assess()
    {
        int findings = 0;
        foreach (NetworkRecord record in records) findings += EhchRuleSet.Current.Assess(record, On).Findings.Count;
        return findings;
    }
}
