using BenchmarkDotNet.Attributes;
using EhchRules.Assessments;
using EhchRules.Cli.Sampling;

namespace EhchRules.Benchmarks;

/// <summary>A whole country held in memory: judged on a Tuesday, and judged again on the Wednesday with what stands taken over.</summary>
[Config(typeof(FindingColumns))]
public class CountryBenchmarks
{
    private const int Networks = 1275;
    private const string InPlace = "in place";
    private static readonly DateOnly On = new(2022, 6, 14);
    private NetworkRecord[] records = [];
    private Assessment[] assessments = [];

    /// <summary>Gets or sets which residents the records hold: those in place on the day, some 375,000, or past ones as well, some 1.16 million.</summary>
    [Params(InPlace, "and past ones")]
    public string Residents { get; set; } = InPlace;

    [GlobalSetup]
    public void Draw()
    {
        IEnumerable<NetworkRecord> drawn = SampleNetworks.Generate(new() { Networks = Networks });
        records = [.. Residents == InPlace ? drawn.Select(static record => ResidentsInPlace.Of(record, On)) : drawn];
        assessments = [.. records.Select(static record => EhchRuleSet.Current.Assess(record, On))];
        long findings = assessments.Sum(static assessment => (long)assessment.Findings.Count);
        Console.WriteLine($"{records.Length} networks, {records.Sum(static record => record.Homes.Count)} homes, {records.Sum(static record => record.Residents.Count)} residents, {findings} findings");
        foreach (string benchmark in (string[])[nameof(Assess), nameof(ReassessNextDay)]) ItemCounts.Set(benchmark, Residents, findings);
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
}
