using EhchRules.Measures;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>What a report tells besides the assessment.</summary>
public sealed record AssessmentReportOptions
{
    /// <summary>Gets the options that follow the year up to the day and the two weeks after it, count nothing beside the record, and show all findings.</summary>
    public static AssessmentReportOptions Default { get; } = new();

    /// <summary>
    /// Gets the days that the timeline follows, both ends included. Both must be given. Null, the default, means
    /// <see cref="UsualTimeline"/> of the day judged.
    /// </summary>
    /// <exception cref="ArgumentException">An end is open.</exception>
    public DateRange? Timeline
    {
        get;
        init => field = value is { From: null } or { To: null } ? throw new ArgumentException($"The days of a timeline need both ends; these have an open one: {value}.", nameof(value)) : value;
    }

    /// <summary>Gets what the measures count beside the record. What the judgements behind them rest on is always that of the assessment.</summary>
    public MeasureOptions Measures { get; init; } = MeasureOptions.Default;

    /// <summary>Gets which findings text and CSV show; the default is everything. A page shows all, and has filters of its own.</summary>
    public FindingFilter Findings { get; init; } = FindingFilter.Everything;

    /// <summary>Gets the days that are followed where none are given: the twelve months up to a day and the two weeks after it.</summary>
    /// <param name="on">The day judged.</param>
    public static DateRange UsualTimeline(DateOnly on) => DateRange.Between(
        on > DateOnly.MinValue.AddMonths(12) ? on.AddMonths(-12) : DateOnly.MinValue,
        on < DateOnly.MaxValue.AddDays(-WorklistOptions.UsualDays) ? on.AddDays(WorklistOptions.UsualDays) : DateOnly.MaxValue);
}
