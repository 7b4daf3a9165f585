using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>What a requirement is, in words for people.</summary>
internal static class RequirementWords
{
    // What is done comes first, and what does not bind last.
    private static readonly Outcome[] Answers =
        [Outcome.Met, Outcome.MetLate, Outcome.NotMet, Outcome.NotYetDue, Outcome.NeedsJudgement, Outcome.Undetermined, Outcome.NotApplicable];

    /// <summary>Gets the place of an outcome among the answers that a requirement can give.</summary>
    internal static int RankOfAnswer(Outcome outcome) => Array.IndexOf(Answers, outcome);

    internal static string Subject(Requirement requirement) => requirement.Subject switch
    {
        SubjectKind.Network => "the network",
        SubjectKind.Home => "each home",
        _ => "each resident",
    };

    internal static string Bearers(Requirement requirement) => $"the {string.Join(" and the ", requirement.Bearers.Select(InFull))}";

    internal static string InFull(Bearer bearer) => bearer is Bearer.PrimaryCareNetwork ? "primary care network" : Words.Of(bearer);

    internal static string Modality(Requirement requirement) => requirement.Modality switch
    {
        Catalogue.Modality.Must => "Mandatory",
        Catalogue.Modality.Should => "Advised",
        _ => "Optional: it is never reported as not met",
    };

    internal static string End(Requirement requirement) => requirement.EndsWith switch
    {
        LifeEnd.OutsideCoverage => "What happened after that is outside these rules.",
        LifeEnd.Ended => "It ended with the text that asked for it.",
        LifeEnd.Replaced => $"Replaced by {requirement.ReplacedBy}.",
        _ => "No end is stated.",
    };

    /// <summary>Writes the title with who is responsible, where that is not the network alone.</summary>
    internal static string Title(Requirement requirement) => requirement.Bearers is [Bearer.PrimaryCareNetwork]
        ? requirement.Title
        : $"{requirement.Title} ({string.Join(" and ", requirement.Bearers.Select(Words.Of))})";

    internal static string Days(DateRange days) => (days.From, days.To) switch
    {
        ({ } from, { } to) => $"{Words.Of(from)} to {Words.Of(to)}",
        ({ } from, null) => $"From {Words.Of(from)} on",
        _ => days.ToString(),
    };

    /// <summary>Says, in a sentence each, which codes a term takes, and where it does not apply.</summary>
    internal static IEnumerable<string> Conditions(Term term)
    {
        if (!term.AcceptedCodes.IsEmpty) yield return $"Accepted codes (SNOMED CT): {string.Join(", ", term.AcceptedCodes)}.";
        if (!term.UnsettledCodes.IsEmpty) yield return $"Codes that no source settles: {string.Join(", ", term.UnsettledCodes)}.";
        if (term.VariedLocallyBy is { } section) yield return string.Create(CultureInfo.InvariantCulture, $"Does not apply where a local variation agreement replaces section {section} of the text.");
    }
}
