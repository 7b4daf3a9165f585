using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes the counts by topic and outcome, and what it comes to.</summary>
internal sealed class TotalsText(TextPage page, AssessmentView view)
{
    private const int DaysAhead = 14;
    private const int FactsNamed = 3;
    private const int RequirementsNamed = 8;

    internal void Write()
    {
        page.Blank();
        page.Write("TOTALS", style: new Style(decoration: Decoration.Bold));
        new TopicCounts(view.Assessment.Findings).Write(page);
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
        FindingItem[] due = [.. view.Shown.Where(item => item.Finding.Outcome is Outcome.NotYetDue && item.DueOn <= last).OrderBy(static item => item.DueOn!.Value.DayNumber)];
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
