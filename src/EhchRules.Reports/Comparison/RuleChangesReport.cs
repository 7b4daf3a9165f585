using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>What changes in the rules between two days, for people: by the day from which it is seen, what begins and ends first.</summary>
public sealed class RuleChangesReport : TextReport
{
    private readonly IReadOnlySet<Topic>? topics;

    internal RuleChangesReport(RuleComparison comparison, IReadOnlySet<Topic>? topics)
    {
        Comparison = comparison;
        this.topics = topics;
    }

    /// <summary>Gets the comparison.</summary>
    public RuleComparison Comparison { get; }

    internal override void Write(TextPage page) => new RuleChangesText(page, topics).Write(Comparison);
}
