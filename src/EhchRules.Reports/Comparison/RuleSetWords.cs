using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>In what two versions of the rule set differ, in words for people.</summary>
internal static class RuleSetWords
{
    internal static string Heading(RuleSetComparison comparison) => $"What differs between rule set {comparison.From.RuleSet} and rule set {comparison.To.RuleSet}";

    /// <summary>Says that nothing differs; null where something does.</summary>
    internal static string? Nothing(RuleSetComparison comparison)
    {
        if (!comparison.IsEmpty) return null;
        return comparison.From.RuleSetHash == comparison.To.RuleSetHash
            ? "Nothing: their catalogues are the same."
            : "Nothing that is compared: requirements, terms, codes of reasons, texts and the ids of what is listed are the same. The hashes differ.";
    }

    /// <summary>Writes the title of what is there in one version alone.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="since">What stands before its first day.</param>
    internal static string Title(Requirement requirement, string since) => $"{requirement.Title} ({since} {Words.Of(requirement.Terms[0].Period.From!.Value)}).";

    internal static string Said(DateRange? days, string text) => days is { } known ? $"{RequirementWords.Days(known)}: {text}" : text;
}
