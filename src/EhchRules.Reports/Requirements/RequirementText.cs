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
        page.Write($"{Words.Of(requirement.Topic)}. Judged for {RequirementWords.Subject(requirement)}. Responsible: {RequirementWords.Bearers(requirement)}. {RequirementWords.Modality(requirement)}.");
        page.Blank();
        page.Write(requirement.Says);
        WriteHeading("Dates, source texts and force");
        foreach (Term term in requirement.Terms) Write(term);
        page.Write(RequirementWords.End(requirement), indent: 2);
        if (!requirement.Assumptions.IsEmpty)
        {
            WriteHeading("Assumptions behind every answer");
            foreach (Assumption assumption in requirement.Assumptions) page.Write(assumption.Text, indent: 7, lead: $"  {assumption.Id}");
        }

        WriteHeading("Possible answers");
        foreach (IGrouping<Outcome, ReasonDescription> outcome in reasons.GroupBy(static reason => reason.Outcome).OrderBy(static group => RequirementWords.RankOfAnswer(group.Key)))
        {
            page.Write(outcome.Key.ToString(), indent: 2);
            foreach (ReasonDescription reason in outcome) page.Write($"{reason.Code}: {reason.Template}", indent: 4, hang: 2);
        }
    }

    internal void Write(ListedEntry entry)
    {
        page.Write($"{entry.Id}: listed, not judged", style: Heading);
        page.Write($"Responsible: {(entry.Bearer is { } bearer ? $"the {RequirementWords.InFull(bearer)}" : "a body that this library does not name")}.");
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
        string effect = term.Effect switch
        {
            TermEffect.Disapplied => "set aside",
            TermEffect.StateNotKnown => "whether it applies is not known",
            _ => Words.Of(term.Force),
        };
        page.Write($"{RequirementWords.Days(term.Period)}: {effect}, {term.Instrument.Title} ({term.Instrument.Id})", indent: 2, hang: 2);
        string numbers = TermNumbers.Of(term);
        if (numbers.Length > 0) page.Write($"Numbers: {numbers}.{(term.DueBy is null ? string.Empty : $" The day is {term.DueByStatus}.")}", indent: 4, hang: 2);
        foreach (string condition in RequirementWords.Conditions(term)) page.Write(condition, indent: 4, hang: 2);
        foreach (Assumption assumption in term.Assumptions) page.Write($"{assumption.Id}: {assumption.Text}", indent: 4, hang: 2);
        foreach (Citation citation in term.Citations) page.Write($"Cited: {citation}", indent: 4, hang: 2);
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }
}
