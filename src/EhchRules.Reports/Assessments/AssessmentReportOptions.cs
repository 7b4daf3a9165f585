using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>What a report tells besides the assessment.</summary>
public sealed record AssessmentReportOptions
{
    /// <summary>Gets the options that follow the year up to the day and the two weeks after it, and count nothing beside the record.</summary>
    public static AssessmentReportOptions Default { get; } = new();

    /// <summary>
    /// Gets the days that the timeline follows, both ends included. Both must be given. Null, the default, means the twelve months up to the
    /// day judged and the two weeks after it.
    /// </summary>
    public DateRange? Timeline { get; init; }

    /// <summary>Gets what the measures count beside the record. What the judgements behind them rest on is always that of the assessment.</summary>
    public MeasureOptions Measures { get; init; } = MeasureOptions.Default;
}
