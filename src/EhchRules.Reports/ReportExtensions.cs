using EhchRules.Reports;
using EhchRules.Worklists;

namespace EhchRules;

/// <summary>Asks a rule set for reports.</summary>
public static class ReportExtensions
{
    /// <summary>Reports an assessment for people, with what they ask beside it.</summary>
    /// <param name="rules">The rule set that made the assessment.</param>
    /// <param name="assessment">The assessment. All else rests on its record, its day and its options.</param>
    /// <param name="options">What is told; null means <see cref="AssessmentReportOptions.Default"/>.</param>
    public static AssessmentReport Report(this EhchRuleSet rules, Assessment assessment, AssessmentReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(assessment);
        return new(rules, assessment, options ?? AssessmentReportOptions.Default);
    }

    /// <summary>Reports a timeline for people.</summary>
    /// <param name="rules">The rule set that made the timeline.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">What is shown of it; null means <see cref="TimelineReportOptions.Default"/>.</param>
    public static TimelineReport Report(this EhchRuleSet rules, Timeline timeline, TimelineReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(timeline);
        return new(timeline, options ?? TimelineReportOptions.Default);
    }

    /// <summary>Reports a worklist for people.</summary>
    /// <param name="rules">The rule set that made the worklist.</param>
    /// <param name="worklist">The worklist.</param>
    public static WorklistReport Report(this EhchRuleSet rules, Worklist worklist)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(worklist);
        return new(worklist);
    }
}
