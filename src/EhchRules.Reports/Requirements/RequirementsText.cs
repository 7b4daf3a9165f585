using System.Globalization;
using EhchRules.Catalogue;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes the requirements in force on a day as a table for each topic.</summary>
internal sealed class RequirementsText(TextPage page)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(DateOnly on, IReadOnlyList<Requirement> inForce)
    {
        page.Write($"{Words.Count(inForce.Count, "requirement")} in force on {Words.WithWeekday(on)}. Rule set {RuleSetVersion.Current}.", style: Heading);
        foreach (IGrouping<Topic, Requirement> topic in inForce.GroupBy(static requirement => requirement.Topic))
        {
            page.Blank();
            page.Write(Words.Of(topic.Key), style: Heading);
            page.Write(TableOf(on, topic));
        }

        page.Blank();
        page.Write("In full: ehch explain ID. What the sources say but no rule judges: ehch requirements --format markdown.");
    }

    private static Table TableOf(DateOnly on, IEnumerable<Requirement> requirements)
    {
        Table table = new Table().Border(TableBorder.None).Expand().HideHeaders();
        table.AddColumn(new TableColumn("Id").Width(9).NoWrap().PadLeft(2));
        table.AddColumn(new TableColumn("Title"));
        table.AddColumn(new TableColumn("For").Width(8).NoWrap());
        table.AddColumn(new TableColumn("Force").Width(18));
        table.AddColumn(new TableColumn("When").Width(22));
        foreach (Requirement requirement in requirements)
        {
            Term term = requirement.TermOn(on)!;
            string others = requirement.Bearers is [Bearer.PrimaryCareNetwork] ? string.Empty : $" ({string.Join(" and ", requirement.Bearers.Select(Words.Of))})";
            table.AddRow(new Text(requirement.Id), new Text(requirement.Title + others), new Text(Subject(requirement)), new Text(ForceOf(requirement, term)), new Text(TermNumbers.Of(term)));
        }

        return table;
    }

    private static string Subject(Requirement requirement) => requirement.Subject.ToString().ToLower(CultureInfo.InvariantCulture);

    private static string ForceOf(Requirement requirement, Term term) => (term.Effect, requirement.Modality) switch
    {
        (TermEffect.Disapplied, _) => "set aside",
        (TermEffect.StateNotKnown, _) => "not known",
        (_, Modality.May) => $"{Words.Of(term.Force)}; may",
        _ => Words.Of(term.Force),
    };
}
