using BenchmarkDotNet.Running;

namespace EhchRules.Benchmarks;

/// <summary>How many findings, or sets, one operation of a benchmark makes, noted as it is set up.</summary>
internal static class ItemCounts
{
    private static readonly Dictionary<(string Benchmark, int Parameter), long> Counts = [];

    internal static void Set(string benchmark, int parameter, long items) => Counts[(benchmark, parameter)] = items;

    internal static long Of(BenchmarkCase benchmark) =>
        Counts.GetValueOrDefault((benchmark.Descriptor.WorkloadMethod.Name, (int)benchmark.Parameters.Items.Single().Value));
}
