using EhchRules.Catalogue;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes one requirement in full.</summary>
internal sealed class RequirementText(TextPage page)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(Requirement requirement, IEnumerable<ReasonDescription> reasons)
    {
        page.Write($"{requirement.Id}: {requirement.Title}", style: Heading);
        page.Write($"{Words.Of(requirement.Topic)}. Judged for {SubjectOf(requirement)}. Responsible: the {string.Join(" and the ", requirement.Bearers.Select(InFull))}. {ModalityOf(requirement)}");
        page.Blank();
        page.Write(requirement.Says);
        WriteHeading("Dates, source texts and force");
        foreach (Term term in requirement.Terms) Write(term);
        page.Write(EndOf(requirement), indent: 2);
        if (!requirement.Assumptions.IsEmpty)
        {
            WriteHeading("Assumptions behind every answer");
            foreach (Assumption assumption in requirement.Assumptions) page.Write(assumption.Text, indent: 7, lead: $"  {assumption.Id}");
        }

        WriteHeading("Possible answers");
        foreach (IGrouping<Outcome, ReasonDescription> outcome in reasons.GroupBy(static reason => reason.Outcome).OrderBy(static group => Order(group.Key)))
        {
            page.Write(outcome.Key.ToString(), indent: 2);
            foreach (ReasonDescription reason in outcome) page.Write($"{reason.Code}: {reason.Template}", indent: 4, hang: 2);
        }
    }

    internal void Write(ListedEntry entry)
    {
        page.Write($"{entry.Id}: listed, not judged", style: Heading);
        page.Write($"Responsible: {(entry.Bearer is { } bearer ? $"the {InFull(bearer)}" : "a body that this library does not name")}.");
        page.Blank();
        page.Write(entry.Says);
        WriteHeading("Why no rule judges it");
        page.Write(entry.WhyNotJudged, indent: 2);
        WriteHeading("Source");
        if (entry.OtherText is { } other) page.Write(other, indent: 2);
        foreach (Citation citation in entry.Citations) page.Write(citation.ToString(), indent: 2);
    }

    private void Write(Term term)
    {
        string days = (term.Period.From, term.Period.To) switch
        {
            ({ } from, { } to) => $"{Words.Of(from)} to {Words.Of(to)}",
            ({ } from, null) => $"From {Words.Of(from)} on",
            _ => term.Period.ToString(),
        };
        string effect = term.Effect switch
        {
            TermEffect.Disapplied => "set aside",
            TermEffect.StateNotKnown => "whether it applies is not known",
            _ => Words.Of(term.Force),
        };
        page.Write($"{days}: {effect}, {term.Instrument.Title} ({term.Instrument.Id})", indent: 2, hang: 2);
        string numbers = TermNumbers.Of(term);
        if (numbers.Length > 0) page.Write($"Numbers: {numbers}.{(term.DueBy is null ? string.Empty : $" The day is {term.DueByStatus}.")}", indent: 4, hang: 2);
        if (!term.AcceptedCodes.IsEmpty) page.Write($"Accepted codes (SNOMED CT): {string.Join(", ", term.AcceptedCodes)}.", indent: 4, hang: 2);
        if (!term.UnsettledCodes.IsEmpty) page.Write($"Codes that no source settles: {string.Join(", ", term.UnsettledCodes)}.", indent: 4, hang: 2);
        if (term.VariedLocallyBy is { } section) page.Write($"Does not apply where a local variation agreement replaces section {section} of the text.", indent: 4, hang: 2);
        foreach (Assumption assumption in term.Assumptions) page.Write($"{assumption.Id}: {assumption.Text}", indent: 4, hang: 2);
        foreach (Citation citation in term.Citations) page.Write($"Cited: {citation}", indent: 4, hang: 2);
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }

    private static string EndOf(Requirement requirement) => requirement.EndsWith switch
    {
        LifeEnd.OutsideCoverage => "What happened after that is outside these rules.",
        LifeEnd.Ended => "It ended with the text that asked for it.",
        LifeEnd.Replaced => $"Replaced by {requirement.ReplacedBy}.",
        _ => "No end is stated.",
    };

    private static string SubjectOf(Requirement requirement) => requirement.Subject switch
    {
        SubjectKind.Network => "the network",
        SubjectKind.Home => "each home",
        _ => "each resident",
    };

    private static string ModalityOf(Requirement requirement) => requirement.Modality switch
    {
        Modality.Must => "Mandatory.",
        Modality.Should => "Advised.",
        _ => "Optional: it is never reported as not met.",
    };

    private static string InFull(Bearer bearer) => bearer is Bearer.PrimaryCareNetwork ? "primary care network" : Words.Of(bearer);

    private static int Order(Outcome outcome) => outcome switch
    {
        Outcome.Met => 0,
        Outcome.MetLate => 1,
        Outcome.NotMet => 2,
        Outcome.NotYetDue => 3,
        Outcome.NeedsJudgement => 4,
        Outcome.Undetermined => 5,
        _ => 6,
    };
}
