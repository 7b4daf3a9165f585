using BenchmarkDotNet.Attributes;
using EhchRules.Sampling;

namespace EhchRules.Benchmarks;

/// <summary>A whole country in memory, with the residents in place on the day: judged on a Tuesday, and judged again on the Wednesday with what stands taken over.</summary>
[Config(typeof(CountryColumns))]
[WarmupCount(2)]
[IterationCount(6)]
public class CountryBenchmarks
{
    private static readonly DateOnly On = new(2022, 6, 14);
    private NetworkRecord[] records = [];
    private Assessment[] assessments = [];

    /// <summary>Gets or sets how many networks there are; 1,275 is the country.</summary>
    [Params(1275)]
    public int Networks { get; set; }

    [GlobalSetup(Target = nameof(Assess))]
    public void Draw()
    {
        records = [.. SampleNetworks.Generate(new() { Networks = Networks }).Select(static record => ResidentsInPlace.Of(record, On))];
        Console.WriteLine($"{records.Length} networks, {records.Sum(static record => record.Homes.Count)} homes, {records.Sum(static record => record.Residents.Count)} residents");
        Count(nameof(Assess), records.Sum(static record => (long)EhchRuleSet.Current.Assess(record, On).Findings.Count));
    }

    /// <summary>Keeps the assessments of the first day, which a fresh assessment has no use for: they would only be walked by the collector.</summary>
    [GlobalSetup(Target = nameof(ReassessNextDay))]
    public void DrawAndAssess()
    {
        Draw();
        assessments = [.. records.Select(static record => EhchRuleSet.Current.Assess(record, On))];
        Count(nameof(ReassessNextDay), assessments.Sum(static assessment => (long)assessment.Findings.Count));
    }

    [Benchmark(Baseline = true)]
    public int Assess()
    {
        int findings = 0;
        foreach (NetworkRecord record in records) findings += EhchRuleSet.Current.Assess(record, On).Findings.Count;
        return findings;
    }

    [Benchmark]
    public int ReassessNextDay()
    {
        int findings = 0;
        for (int i = 0; i < records.Length; i++) findings += EhchRuleSet.Current.Reassess(assessments[i], records[i], On.AddDays(1)).Findings.Count;
        return findings;
    }

    private void Count(string benchmark, long findings) => ItemCounts.Set(benchmark, Networks, findings);
}
