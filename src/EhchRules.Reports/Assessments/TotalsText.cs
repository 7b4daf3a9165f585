using EhchRules.Catalogue;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes the counts by topic and outcome, and what it comes to.</summary>
internal sealed class TotalsText(TextPage page, AssessmentView view)
{
    private const int DaysAhead = 14;
    private const int FactsNamed = 3;
    private const int RequirementsNamed = 8;

    private static readonly (string Heading, Func<Finding, bool> Counts)[] Columns =
    [
        ("Not met\ncontract", static finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual }),
        ("Not met\nother", static finding => finding.Outcome is Outcome.NotMet && finding.Force is not Force.Contractual),
        ("Done\nlate", static finding => finding.Outcome is Outcome.MetLate),
        ("Due\nlater", static finding => finding.Outcome is Outcome.NotYetDue),
        ("Needs\njudgement", static finding => finding.Outcome is Outcome.NeedsJudgement),
        ("Not\nknown", static finding => finding.Outcome is Outcome.Undetermined),
        ("\nMet", static finding => finding.Outcome is Outcome.Met),
        ("Does not\napply", static finding => finding.Outcome is Outcome.NotApplicable),
    ];

    internal void Write()
    {
        page.Blank();
        page.Write("TOTALS", style: new Style(decoration: Decoration.Bold));
        page.Write(Counts());
        page.Blank();
        if (!view.Filter.ShowsEverything) page.Write("Of what is shown:");
        WriteClosing(Outcome.NotMet, NotMet());
        WriteClosing(Outcome.NotMet, NotMetOtherwise());
        WriteClosing(Outcome.NotYetDue, FallingDue());
        WriteClosing(Outcome.Undetermined, Unknown());
    }

    /// <summary>Writes a closing line, unless it is about an outcome that was not to be shown: "nothing" would not be true of it.</summary>
    private void WriteClosing(Outcome outcome, string? text)
    {
        if (text is not null && view.Filter.Shows(outcome)) page.Write(text, hang: 2);
    }

    private Table Counts()
    {
        Table table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("\nTopic").NoWrap().PadLeft(0).PadRight(1));
        foreach ((string heading, _) in Columns) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap().PadLeft(0).PadRight(1));
        int[] sums = new int[Columns.Length];
        foreach (IGrouping<Topic, Finding> topic in view.Assessment.Findings.GroupBy(static finding => finding.Requirement.Topic))
        {
            int[] counts = new int[Columns.Length];
            foreach (Finding finding in topic) counts[Array.FindIndex(Columns, column => column.Counts(finding))]++;
            for (int i = 0; i < sums.Length; i++) sums[i] += counts[i];
            Add(table, Words.Of(topic.Key), counts);
        }

        Add(table, "All", sums);
        return table;
    }

    private static void Add(Table table, string name, int[] counts) =>
        table.AddRow([new Text(name), .. counts.Select(static count => new Text(count == 0 ? "-" : Words.Number(count)))]);

    private string NotMet()
    {
        FindingItem[] wrong = [.. view.Shown.Where(static item => item.IsNotMetByContract)];
        if (wrong.Length == 0) return "Not met by contract: nothing that is known.";
        int homes = wrong.Select(static item => item.Home?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        string[] where = [.. wrong.Any(static item => item.Requirement.Subject is SubjectKind.Network) ? ["the network"] : Array.Empty<string>(), .. homes > 0 ? [Words.Count(homes, "home")] : Array.Empty<string>()];
        return $"Not met by contract: {Words.Count(wrong.Length, "finding")} on {string.Join(" and ", where)}: {Words.Listed(Words.Tally(wrong.Select(static item => item.Requirement.Id)), RequirementsNamed)}.";
    }

    private string? NotMetOtherwise()
    {
        FindingItem[] wrong = [.. view.Shown.Where(static item => item.IsOtherwiseNotMet)];
        return wrong.Length == 0 ? null : $"Otherwise not met: {Words.Count(wrong.Length, "finding")}: {string.Join(", ", Words.Tally(wrong.Select(static item => Words.Of(item.Finding.Force))))}.";
    }

    private string FallingDue()
    {
        DateOnly last = view.Assessment.On.AddDays(DaysAhead);
        FindingItem[] due = [.. view.Shown.Where(item => item.Finding.Outcome is Outcome.NotYetDue && item.DueOn <= last).OrderBy(static item => item.DueOn)];
        if (due.Length == 0) return $"Due in the next {DaysAhead} days: nothing.";
        string first = Words.Of(due[0].DueOn!.Value);
        return $"Due in the next {DaysAhead} days: {Words.Count(due.Length, "finding")}, the first on {first}: {Words.Listed(Words.Tally(due.Select(static item => item.Requirement.Id)), RequirementsNamed)}.";
    }

    private string Unknown()
    {
        int unknown = view.Shown.Count(static item => item.Finding.Outcome is Outcome.Undetermined);
        if (unknown == 0) return "Not known: nothing.";
        string facts = string.Join("; ", view.Missing.Take(FactsNamed).Select(static fact => fact.Words));
        string most = facts.Length == 0 ? string.Empty : $". Most would be settled by knowing {facts}";
        return $"Not known: {Words.Count(unknown, "finding")}{most}.";
    }
}
