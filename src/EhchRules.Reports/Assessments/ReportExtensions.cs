using EhchRules.Reports;

namespace EhchRules;

/// <summary>Asks a rule set for reports.</summary>
public static class ReportExtensions
{
    /// <summary>Adds to an assessment what people ask beside it, to be written as a page.</summary>
    /// <param name="rules">The rule set that made the assessment.</param>
    /// <param name="assessment">The assessment. All else rests on its record, its day and its options.</param>
    /// <param name="options">What else is told; null means <see cref="AssessmentReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The timeline of <paramref name="options"/> has an open end.</exception>
    public static AssessmentReport Report(this EhchRuleSet rules, Assessment assessment, AssessmentReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(assessment);
        return new(rules, assessment, options ?? AssessmentReportOptions.Default);
    }
}
