using EhchRules.Catalogue;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes groups of findings, under a heading for each outcome and force.</summary>
internal sealed class FindingGroupsText(TextPage page)
{
    private const int IdColumn = 12;
    private const int SentencesShown = 3;
    private const int SubjectsShown = 8;
    private const int HomesShown = 12;

    private static readonly Style Wrong = new(Color.Red);
    private static readonly Style Late = new(Color.Yellow);
    private static readonly Style Due = new(Color.Blue);

    /// <summary>Writes the groups of the network or of one home.</summary>
    internal void Write(IReadOnlyList<FindingGroup> found)
    {
        List<(Saying Saying, string Requirement)> told = [];
        int? rank = null;
        foreach (FindingGroup group in found)
        {
            if (rank != group.Rank) WriteOutcome(group);
            rank = group.Rank;
            WriteTitle(group, string.Empty);
            WriteSayings(group, told);
        }
    }

    /// <summary>Writes groups that reach over many homes, and names the homes.</summary>
    internal void WriteOfManyHomes(IReadOnlyList<FindingGroup> found)
    {
        int? rank = null;
        foreach (FindingGroup group in found)
        {
            if (rank != group.Rank) WriteOutcome(group);
            rank = group.Rank;
            WriteTitle(group, $": {group.Reach()}");
            IReadOnlyList<Saying> sayings = group.Sayings();
            foreach (Saying saying in sayings.Take(SentencesShown)) WriteOf(saying);
            if (sayings.Count > SentencesShown) page.Write($"Similar in {Words.Count(sayings.Skip(SentencesShown).Sum(static saying => saying.Homes().Count), "more home")}.", IdColumn);
        }
    }

    /// <summary>Writes questions, each with how many it is asked of.</summary>
    internal void WriteQuestions(IReadOnlyList<FindingGroup> found)
    {
        foreach (FindingGroup group in found)
        {
            WriteTitle(group, $": {group.Reach()}");
            IReadOnlyList<Saying> sayings = group.Sayings();
            Saying most = sayings.MaxBy(static saying => saying.Items.Count)!;
            page.Write(sayings.Count == 1 ? most.Sentence : $"For example, {most.Subjects()[0]}: {most.Sentence}", IdColumn);
        }
    }

    private void WriteOf(Saying saying)
    {
        page.Write(saying.Sentence, IdColumn);
        page.Write($"In {Words.Listed(saying.Homes(), HomesShown)}.", IdColumn, hang: 3);
    }

    private void WriteOutcome(FindingGroup group)
    {
        Outcome outcome = group.Items[0].Finding.Outcome;
        (string text, Style style) = outcome switch
        {
            Outcome.NotMet => ($"Not met, {Words.Of(group.Items[0].Finding.Force)}", Wrong),
            Outcome.MetLate => ("Done late", Late),
            _ => ("Not yet due", Due),
        };
        page.Write(text, indent: 2, style: style);
    }

    private void WriteTitle(FindingGroup group, string reach)
    {
        Bearer bearer = group.Items[0].Finding.Bearer;
        string other = bearer is Bearer.PrimaryCareNetwork ? string.Empty : $" ({Words.Of(bearer)})";
        page.Write($"{group.Requirement.Title}{other}{reach}", IdColumn, lead: $"    {group.Requirement.Id}");
    }

    private void WriteSayings(FindingGroup group, List<(Saying Saying, string Requirement)> told)
    {
        IReadOnlyList<Saying> sayings = group.Sayings();
        if (group.Items[0].Finding.Outcome is Outcome.MetLate && sayings.Count > 1)
        {
            // What is done cannot be undone: who it is about is enough.
            page.Write($"Late for {Words.Listed(Subjects(sayings), SubjectsShown)}.", IdColumn);
            return;
        }

        int shown = sayings.Count <= SentencesShown + 1 ? sayings.Count : SentencesShown;
        foreach (Saying saying in sayings.Take(shown))
        {
            string? before = told.Find(earlier => earlier.Saying.Covers(saying)).Requirement;
            string sentence = before is null ? saying.Sentence : $"See {before} above.";
            string who = group.Requirement.Subject is SubjectKind.Resident ? $"{Words.Listed(saying.Subjects(), SubjectsShown)}: " : string.Empty;
            page.Write(who + sentence, IdColumn);
            told.Add((saying, group.Requirement.Id));
        }

        if (shown == sayings.Count) return;
        page.Write($"Similar for {Words.Listed(Subjects(sayings.Skip(shown)), SubjectsShown)}.", IdColumn);
    }

    private static string[] Subjects(IEnumerable<Saying> sayings) => [.. sayings.SelectMany(static saying => saying.Subjects()).Distinct(StringComparer.Ordinal)];
}
