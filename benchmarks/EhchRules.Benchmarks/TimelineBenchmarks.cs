using BenchmarkDotNet.Attributes;
using EhchRules.Sampling;

namespace EhchRules.Benchmarks;

/// <summary>A year of one network: followed from change to change, and, as a measure, assessed day by day.</summary>
public class TimelineBenchmarks
{
    private static readonly DateOnly First = new(2021, 10, 1);
    private static readonly DateRange Year = DateRange.Between(First, First.AddDays(364));
    private NetworkRecord record = null!;

    [GlobalSetup]
    public void Draw() => record = SampleNetworks.GenerateOne();

    [Benchmark(Baseline = true)]
    public int Timeline() => EhchRuleSet.Current.Timeline(record, Year).Tracks.Length;

    [Benchmark]
    public int DayByDay()
    {
        int findings = 0;
        for (int i = 0; i < 365; i++) findings += EhchRuleSet.Current.Assess(record, First.AddDays(i)).Findings.Count;
        return findings;
    }

    [Benchmark]
    public int DayByDayReassessed()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(record, First);
        int findings = assessment.Findings.Count;
        for (int i = 1; i < 365; i++)
        {
            assessment = EhchRuleSet.Current.Reassess(assessment, record, First.AddDays(i));
            findings += assessment.Findings.Count;
        }

        return findings;
    }
}
