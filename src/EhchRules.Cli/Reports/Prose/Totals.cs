using System.Globalization;
using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.Cli.Output;
using Spectre.Console;

namespace EhchRules.Cli.Reports.Prose;

/// <summary>Writes the counts by topic and outcome, and what it comes to.</summary>
internal sealed class Totals(Page page, AssessmentView view)
{
    private const int DaysAhead = 14;
    private const int FactsNamed = 3;

    private static readonly (Outcome Outcome, string Heading)[] Columns =
    [
        (Outcome.NotMet, "Not met"),
        (Outcome.MetLate, "Late"),
        (Outcome.NotYetDue, "Due later"),
        (Outcome.NeedsJudgement, "To judge"),
        (Outcome.Undetermined, "Not told"),
        (Outcome.Met, "Met"),
        (Outcome.NotApplicable, "Not bound"),
    ];

    internal void Write()
    {
        page.Blank();
        page.Write("TOTALS", style: new Style(decoration: Decoration.Bold));
        page.Write(Counts(), indent: 2);
        page.Blank();
        page.Write(Closing());
    }

    private Table Counts()
    {
        Table table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("Topic").NoWrap().PadLeft(0));
        foreach ((_, string heading) in Columns) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        int[] sums = new int[Columns.Length];
        foreach (TopicSummary topic in view.Assessment.Summarise())
        {
            int[] counts = [.. Columns.Select(column => topic[column.Outcome])];
            for (int i = 0; i < sums.Length; i++) sums[i] += counts[i];
            Add(table, Words.Of(topic.Topic), counts);
        }

        Add(table, "All", sums);
        return table;
    }

    private static void Add(Table table, string name, int[] counts) =>
        table.AddRow([new Text(name), .. counts.Select(static count => new Text(count == 0 ? "-" : count.ToString("N0", CultureInfo.InvariantCulture)))]);

    private string Closing() => $"{NotMet()} {FallingDue()} {Untold()}";

    private string NotMet()
    {
        FindingItem[] wrong = [.. view.Shown.Where(static item => item.IsNotMetByContract)];
        if (wrong.Length == 0) return view.Filter.ShowsEverything ? "Nothing is known to be not met by contract." : "Nothing shown is known to be not met by contract.";
        string[] requirements = [.. wrong.GroupBy(static item => item.Requirement).OrderByDescending(static group => group.Count()).Select(static group => $"{group.Key.Id} ({group.Count()})")];
        int homes = wrong.Select(static item => item.Home?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        string where = homes == 0 ? string.Empty : $", in {Words.Count(homes, "home")}";
        return $"Not met by contract: {Words.Count(wrong.Length, "finding")}{where}: {Words.Listed(requirements, 5)}.";
    }

    private string FallingDue()
    {
        DateOnly last = view.Assessment.On.AddDays(DaysAhead);
        FindingItem[] due = [.. view.Shown.Where(item => item.Finding.Outcome is Outcome.NotYetDue && item.DueOn <= last).OrderBy(static item => item.DueOn)];
        if (due.Length == 0) return $"Nothing falls due by {Words.Of(last)}.";
        return $"Due by {Words.Of(last)}: {due.Length.ToString("N0", CultureInfo.InvariantCulture)}, the first on {Words.Of(due[0].DueOn!.Value)} ({due[0].Requirement.Id}).";
    }

    private string Untold()
    {
        int untold = view.Shown.Count(static item => item.Finding.Outcome is Outcome.Undetermined);
        if (untold == 0) return "Nothing is left open for want of a fact.";
        string facts = string.Join("; ", view.Untold.Take(FactsNamed).Select(static fact => fact.Words));
        string most = facts.Length == 0 ? string.Empty : $"; these facts would settle most of it: {facts}";
        return $"{Words.Count(untold, "finding")} cannot be told{most}.";
    }
}
