using EhchRules.Catalogue;
using EhchRules.Comparison;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes what becomes of the rules: by the day from which it is seen, what begins and ends first. What is said of many requirements is said once.</summary>
internal sealed class RuleChangesText(TextPage page, IReadOnlySet<Topic>? topics)
{
    private const int IdColumn = 15;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(RuleComparison comparison)
    {
        RequirementChange[] changes = [.. comparison.Changes.Where(IsChosen)];
        RequirementChange[] undone = [.. comparison.Undone.Where(IsChosen)];
        page.Write($"What changes in the rules {ChangeWords.Sides(comparison.From, comparison.To)}. Rule set {RuleSetVersion.Current}.", style: Heading);
        page.Write(Counts(changes));
        foreach (IGrouping<DateOnly, RequirementChange> day in changes.GroupBy(static change => change.FirstSeenOn).OrderBy(static day => day.Key))
        {
            page.Blank();
            page.Write($"From {Words.WithWeekday(day.Key)}", style: Heading);
            foreach (IGrouping<int, RequirementChange> section in day.GroupBy(RuleChangeSections.PlaceOf).OrderBy(static section => section.Key)) Write(section);
        }

        if (undone.Length == 0) return;
        page.Blank();
        page.Write("Changed in between, then changed back", style: Heading);
        foreach (IGrouping<string, RequirementChange> course in undone.GroupBy(ChangeWords.Course, StringComparer.Ordinal))
        {
            page.Write($"{Words.Capital(course.Key)}.", indent: 2);
            foreach (RequirementChange change in course) WriteTitle(change.Requirement);
        }
    }

    private void Write(IGrouping<int, RequirementChange> section)
    {
        page.Write(RuleChangeSections.Headings[section.Key], indent: 2, style: Heading);
        foreach (IGrouping<string, RequirementChange> said in section.GroupBy(ChangeWords.Said, StringComparer.Ordinal))
        {
            page.Write(said.Key, indent: 4);
            foreach (IGrouping<string, RequirementChange> cited in said.GroupBy(Cited, StringComparer.Ordinal))
            {
                foreach (RequirementChange change in cited) WriteTitle(change.Requirement);
                foreach (string source in Sources(cited.First())) page.Write(source, IdColumn, hang: 2);
            }
        }
    }

    private void WriteTitle(Requirement requirement) => page.Write(RequirementWords.Title(requirement), IdColumn, lead: $"      {requirement.Id}");

    private string Counts(RequirementChange[] changes)
    {
        int all = RequirementCatalogue.Judged.Count(requirement => topics?.Contains(requirement.Topic) is not false);
        int begin = changes.Count(static change => change.Is(RuleChangeKind.Begins));
        int end = changes.Count(static change => change.Is(RuleChangeKind.Ends));
        int change = changes.Length - begin - end;
        string of = topics is null ? string.Empty : $" (topic {string.Join(", ", topics.Order())})";
        return changes.Length == 0
            ? $"Nothing: {Words.Count(all, "requirement")}{of} {(all == 1 ? "stays as it was" : "stay as they were")}."
            : $"Of {Words.Count(all, "requirement")}{of}, {begin} begin, {end} end, {change} change, and {all - changes.Length} stay as they were.";
    }

    private bool IsChosen(RequirementChange change) => topics?.Contains(change.Requirement.Topic) is not false;

    private static IReadOnlyList<string> Sources(RequirementChange change) => ChangeWords.Sources(change.Before.Term, change.After.Term);

    private static string Cited(RequirementChange change) => string.Join('\n', Sources(change));
}
