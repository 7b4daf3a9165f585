using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>The headings under which changes of the rules are shown: what begins and ends first.</summary>
internal static class RuleChangeSections
{
    /// <summary>Gets the headings, in order.</summary>
    internal static IReadOnlyList<string> Headings { get; } =
        ["Begins", "Ends", "Is set aside, or brought back, or not known to apply", "Terms change", "Force changes", "Only the source text changes"];

    /// <summary>Gets the place of a change's heading.</summary>
    internal static int PlaceOf(RequirementChange change)
    {
        if (change.Is(RuleChangeKind.Begins)) return 0;
        if (change.Is(RuleChangeKind.Ends)) return 1;
        if (change.Is(RuleChangeKind.Effect)) return 2;
        if (change.Changes.Any(static one => one.Kind is not (RuleChangeKind.Force or RuleChangeKind.Instrument or RuleChangeKind.Citations))) return 3;
        return change.Is(RuleChangeKind.Force) ? 4 : 5;
    }
}
