using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using EhchRules.Scoring;

namespace EhchRules.Benchmarks;

/// <summary>NEWS2 over a span: the kernel beside an if-ladder, the table one set at a time, and the mere reading of the same bytes.</summary>
[Config(typeof(ScoreColumns))]
public class ScoringBenchmarks
{
    private ObservationSet[] sets = [];
    private PlainSet[] plain = [];
    private News2Score[] scores = [];
    private ColumnsOfSets columns = new([]);
    private ObservationItems[] outOfRange = [];

    /// <summary>Gets or sets how many sets are scored in one operation: 16 KB of them, which stay in a core's cache, or 256 MB.</summary>
    [Params(2 * 1024, 32 * 1024 * 1024)]
    public int Sets { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        sets = CareHomeObservations.Draw(Sets, seed: 20261122);
        plain = [.. sets.Select(PlainSet.Of)];
        columns = new(sets);
        scores = new News2Score[Sets];
        outOfRange = new ObservationItems[Sets];
        foreach (string benchmark in (string[])[nameof(IfLadder), nameof(Table), nameof(Kernel), nameof(Columns), nameof(Read), nameof(ReadAndWrite)]) ItemCounts.Set(benchmark, Sets, Sets);
        Kernel();
        for (int i = 0; i < Sets; i++)
        {
            if (Benchmarks.IfLadder.Score(plain[i]) != scores[i]) throw new InvalidOperationException($"Set {i} is not scored alike: {sets[i]}");
        }
    }

    [Benchmark]
    public void IfLadder()
    {
        for (int i = 0; i < plain.Length; i++) scores[i] = Benchmarks.IfLadder.Score(plain[i]);
    }

    [Benchmark]
    public void Table()
    {
        for (int i = 0; i < sets.Length; i++) scores[i] = News2.Score(sets[i]);
    }

    [Benchmark]
    public void Kernel() => News2.Score(sets, scores);

    [Benchmark]
    public int Columns() => News2.Score(columns.Columns, scores, outOfRange);

    [Benchmark]
    public ulong Read()
    {
        ReadOnlySpan<ulong> bytes = MemoryMarshal.Cast<ObservationSet, ulong>(sets);
        return Vector512.IsHardwareAccelerated ? Reading.Of512(bytes) : Reading.OfAny(bytes);
    }

    [Benchmark]
    public void ReadAndWrite() => Reading.Halve(MemoryMarshal.Cast<ObservationSet, ulong>(sets), MemoryMarshal.Cast<News2Score, uint>(scores.AsSpan()));
}
