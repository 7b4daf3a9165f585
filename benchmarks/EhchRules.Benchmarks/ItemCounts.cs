using BenchmarkDotNet.Running;

namespace EhchRules.Benchmarks;

/// <summary>How many findings, or sets, one operation of a benchmark makes, noted as it is set up.</summary>
internal static class ItemCounts
{
    private static readonly Dictionary<(string Benchmark, object Parameter), long> Counts = [];

    internal static void Set(string benchmark, object parameter, long items) => Counts[(benchmark, parameter)] = items;

    internal static long Of(BenchmarkCase benchmark) =>
        Counts.GetValueOrDefault((benchmark.Descriptor.WorkloadMethod.Name, benchmark.Parameters.Items.Single().Value));
}
