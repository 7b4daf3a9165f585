using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>In what two versions of the rule set differ, for people.</summary>
public sealed class RuleSetChangesReport : TextReport
{
    internal RuleSetChangesReport(RuleSetComparison comparison) => Comparison = comparison;

    /// <summary>Gets the comparison.</summary>
    public RuleSetComparison Comparison { get; }

    internal override void Write(TextPage page) => new RuleSetChangesText(page).Write(Comparison);
}
