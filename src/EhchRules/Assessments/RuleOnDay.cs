using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>A rule with what its requirement says on the day. What kind of rule it is, is asked once for all subjects.</summary>
/// <param name="rule">The rule.</param>
/// <param name="term">The term of the day or, where there is none, the nearest.</param>
/// <param name="instead">What is found of every subject instead of a judgement; null where the rule is asked.</param>
/// <param name="span">The days on which that term, and that answer, stand.</param>
/// <param name="cited">The fact of the network that made that the answer, alone; null where the text alone did.</param>
/// <param name="missing">The absent facts of the network on which it turns whether the rule is asked; null where that is known.</param>
internal sealed class RuleOnDay(Rule rule, Term term, Verdict? instead, HeldSpan span, CitedFact[]? cited = null, FactPath[]? missing = null)
{
    internal Requirement Requirement { get; } = rule.Requirement;

    internal Binding Binding { get; } = rule.Binding;

    internal NetworkRule? OnNetwork { get; } = rule as NetworkRule;

    internal HomeRule? OnHome { get; } = rule as HomeRule;

    internal ResidentRule? OnResident { get; } = rule as ResidentRule;

    internal ResidentOccasionRule? OnOccasions { get; } = rule as ResidentOccasionRule;

    internal Term Term { get; } = term;

    internal Verdict? Instead { get; } = instead;

    internal HeldSpan Span { get; } = span;

    /// <summary>Gets the fact of the network, alone, that made <see cref="Instead"/> the answer; null where the text alone did.</summary>
    internal CitedFact[]? Cited { get; } = cited;

    /// <summary>Gets the absent facts of the network on which it turns whether the rule is asked; null where that is known.</summary>
    internal FactPath[]? Missing { get; } = missing;
}
