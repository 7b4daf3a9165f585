using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EhchRules.Benchmarks;

/// <summary>How many findings one operation of a benchmark makes, noted as it is set up.</summary>
internal static class FindingCounts
{
    private static readonly Dictionary<(string Benchmark, int Networks), long> Counts = [];

    internal static void Set(string benchmark, int networks, long findings) => Counts[(benchmark, networks)] = findings;

    internal static long Of(BenchmarkCase benchmark) =>
        Counts.GetValueOrDefault((benchmark.Descriptor.WorkloadMethod.Name, (int)benchmark.Parameters["Networks"]));
}

/// <summary>A figure of a benchmark divided by the findings it makes.</summary>
internal sealed class PerFindingColumn(string name, Func<double, double, double, double> figure) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name} of an operation";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        long findings = FindingCounts.Of(benchmarkCase);
        BenchmarkReport? report = summary[benchmarkCase];
        if (findings == 0 || report?.ResultStatistics is not { } statistics) return "?";
        double bytes = report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0;
        return figure(statistics.Mean, bytes, findings).ToString("F0", CultureInfo.InvariantCulture);
    }
}
