using BenchmarkDotNet.Attributes;
using EhchRules.Json;
using EhchRules.Sampling;

namespace EhchRules.Benchmarks;

/// <summary>The wire: a line of NDJSON a network, read and checked, assessed, and written.</summary>
[Config(typeof(FindingColumns))]
public class JsonBenchmarks
{
    private static readonly DateOnly On = new(2022, 6, 10);
    private byte[] lines = [];

    /// <summary>Gets or sets how many networks stand in the file.</summary>
    [Params(10)]
    public int Networks { get; set; }

    [GlobalSetup]
    public async Task Draw()
    {
        using MemoryStream file = new();
        long findings = 0;
        foreach (NetworkRecord record in SampleNetworks.Generate(new() { Networks = Networks }))
        {
            await EhchJson.WriteRecordAsync(file, record);
            findings += EhchRuleSet.Current.Assess(record, On).Findings.Count;
        }

        lines = file.ToArray();
        foreach (string benchmark in (string[])[nameof(Read), nameof(ReadAndAssess), nameof(ReadAssessAndWrite)]) ItemCounts.Set(benchmark, Networks, findings);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> Read()
    {
        int residents = 0;
        using MemoryStream file = new(lines);
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file)) residents += reading.Record!.Residents.Count;
        return residents;
    }

    [Benchmark]
    public async Task<int> ReadAndAssess()
    {
        int findings = 0;
        using MemoryStream file = new(lines);
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file)) findings += EhchRuleSet.Current.Assess(reading.Record!, On).Findings.Count;
        return findings;
    }

    [Benchmark]
    public async Task ReadAssessAndWrite()
    {
        using MemoryStream file = new(lines);
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file))
        {
            await EhchJson.WriteAssessmentAsync(Stream.Null, EhchRuleSet.Current.Assess(reading.Record!, On));
        }
    }
}
