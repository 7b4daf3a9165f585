using EhchRules.Reports;

namespace EhchRules;

/// <summary>Asks a rule set for its explorer.</summary>
public static class RuleExplorerExtensions
{
    /// <summary>Shows every requirement that is judged, over all days, to be written as a page.</summary>
    /// <remarks>It shows all that the package knows, whatever <see cref="AssessmentOptions.KnownOn"/> of the rule set's defaults says.</remarks>
    /// <param name="rules">The rule set.</param>
    /// <param name="on">The day that is shown first.</param>
    /// <param name="options">What else is shown; null means <see cref="RuleExplorerOptions.Default"/>.</param>
    public static RuleExplorer Explore(this EhchRuleSet rules, DateOnly on, RuleExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules, on, options ?? RuleExplorerOptions.Default);
    }
}
