using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EhchRules.Benchmarks;

/// <summary>A figure of a benchmark divided by the findings, or the sets, that one operation of it makes.</summary>
internal sealed class PerItemColumn(string name, string format, Func<double, double, double> figure) : IColumn
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
        long items = ItemCounts.Of(benchmarkCase);
        BenchmarkReport? report = summary[benchmarkCase];
        if (items == 0 || report?.ResultStatistics is not { } statistics) return "?";
        double bytes = report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0;
        return figure(statistics.Mean / items, bytes / items).ToString(format, CultureInfo.InvariantCulture);
    }
}
