using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>One requirement in full, for people: what it says, in which text, since when, and its possible answers.</summary>
public sealed class RequirementReport : TextReport
{
    private readonly EhchRuleSet rules;

    internal RequirementReport(EhchRuleSet rules, Requirement requirement)
    {
        this.rules = rules;
        Requirement = requirement;
    }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement { get; }

    internal override void Write(TextPage page) => new RequirementText(page).Write(Requirement, rules.ReasonsOf(Requirement));
}
