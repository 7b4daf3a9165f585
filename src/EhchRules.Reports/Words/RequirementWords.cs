using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>What a requirement is, in words for people.</summary>
internal static class RequirementWords
{
    internal static string Subject(Requirement requirement) => requirement.Subject switch
    {
        SubjectKind.Network => "The network",
        SubjectKind.Home => "Each home",
        _ => "Each resident",
    };

    internal static string Bearers(Requirement requirement) =>
        "The " + string.Join(" and the ", requirement.Bearers.Select(static bearer => bearer is Bearer.PrimaryCareNetwork ? "primary care network" : Words.Of(bearer)));

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

    internal static string Days(DateRange days) => days.To is { } last ? $"{Words.Of(days.From!.Value)} to {Words.Of(last)}" : $"From {Words.Of(days.From!.Value)} on";
}
