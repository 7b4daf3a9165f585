using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EhchRules.Benchmarks;

/// <summary>How fast a benchmark is beside another of the same run and the same parameters.</summary>
internal sealed class RateColumn(string name, string beside, string format) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"Mean of {beside} divided by the mean";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        BenchmarkCase? other = summary.BenchmarksCases.SingleOrDefault(one => one.Descriptor.WorkloadMethod.Name == beside && one.Parameters.ValueInfo == benchmarkCase.Parameters.ValueInfo);
        if (other is null || summary[other]?.ResultStatistics is not { } theirs || summary[benchmarkCase]?.ResultStatistics is not { } own) return "?";
        return (theirs.Mean / own.Mean).ToString(format, CultureInfo.InvariantCulture);
    }
}
