using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Funding;
using EhchRules.Measures;
using EhchRules.Reports;
using EhchRules.Sufficiency;
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

    /// <summary>Reports the measures of a network for people.</summary>
    /// <param name="rules">The rule set that made the measures.</param>
    /// <param name="measures">The measures.</param>
    public static MeasuresReport Report(this EhchRuleSet rules, NetworkMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(measures);
        return new(measures);
    }

    /// <summary>Reports a premium for people.</summary>
    /// <param name="rules">The rule set that made the premium.</param>
    /// <param name="premium">The premium. One without an amount is reported with its faults.</param>
    public static PremiumReport Report(this EhchRuleSet rules, MonthlyPremium premium)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(premium);
        return new(premium);
    }

    /// <summary>Reports for people what changes in the rules between two days.</summary>
    /// <param name="rules">The rule set that made the comparison.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="topics">The topics that are shown; null means all.</param>
    public static RuleChangesReport Report(this EhchRuleSet rules, RuleComparison comparison, IReadOnlySet<Topic>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(comparison);
        return new(comparison, topics);
    }

    /// <summary>Reports for people whose outcome changes in a network between two days.</summary>
    /// <param name="rules">The rule set that made the comparison.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="topics">The topics that are shown; null means all.</param>
    public static OutcomeChangesReport Report(this EhchRuleSet rules, RecordChanges changes, IReadOnlySet<Topic>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(changes);
        return new(changes, topics);
    }

    /// <summary>Reports for people in what two versions of the rule set differ.</summary>
    /// <param name="rules">Any rule set.</param>
    /// <param name="comparison">The comparison.</param>
    public static RuleSetChangesReport Report(this EhchRuleSet rules, RuleSetComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(comparison);
        return new(comparison);
    }

    /// <summary>Reports for people what records suffice for.</summary>
    /// <param name="rules">The rule set that counted.</param>
    /// <param name="coverage">What was counted.</param>
    /// <param name="name">The name of the network where it is one; null, the default, means that its code is enough.</param>
    public static CoverageReport Report(this EhchRuleSet rules, DataSufficiency coverage, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(coverage);
        return new(coverage, name);
    }

    /// <summary>Reports a requirement in full for people.</summary>
    /// <param name="rules">The rule set whose answers are listed.</param>
    /// <param name="requirement">The requirement.</param>
    public static RequirementReport Report(this EhchRuleSet rules, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(requirement);
        return new(rules, requirement);
    }

    /// <summary>Reports for people what is listed and not judged.</summary>
    /// <param name="rules">The rule set that does not judge it.</param>
    /// <param name="entry">The entry.</param>
    public static ListedEntryReport Report(this EhchRuleSet rules, ListedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry);
    }

    /// <summary>Reports the requirements in force on a day for people.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="on">The day.</param>
    /// <param name="topics">The topics that are shown; null means all.</param>
    public static RequirementsReport ReportRequirements(this EhchRuleSet rules, DateOnly on, IReadOnlySet<Topic>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(on, topics);
    }

    /// <summary>Reports the whole catalogue, of all days, for people.</summary>
    /// <param name="rules">The rule set.</param>
    public static CatalogueReport ReportCatalogue(this EhchRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new();
    }
}
