using EhchRules.Catalogue;
using EhchRules.Cli.Output;
using Spectre.Console;

namespace EhchRules.Cli.Reports.Prose;

/// <summary>Writes groups of findings, under a heading for each outcome and force.</summary>
internal sealed class FindingGroups(Page page)
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
        int? rank = null;
        foreach (FindingGroup group in found)
        {
            if (rank != group.Rank) WriteOutcome(group);
            rank = group.Rank;
            WriteTitle(group, string.Empty);
            WriteSayings(group);
        }
    }

    /// <summary>Writes groups that reach over many homes, saying of how many.</summary>
    internal void WriteShared(IReadOnlyList<FindingGroup> found)
    {
        int? rank = null;
        foreach (FindingGroup group in found)
        {
            if (rank != group.Rank && group.Rank != int.MaxValue) WriteOutcome(group);
            rank = group.Rank;
            WriteTitle(group, $": {Reach(group)}");
            WriteSharedSayings(group);
        }
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
        string bearer = group.Items[0].Finding.Bearer is Bearer.PrimaryCareNetwork ? string.Empty : $" ({Words.Of(group.Items[0].Finding.Bearer)})";
        page.Write($"{group.Requirement.Title}{bearer}{reach}", IdColumn, lead: $"    {group.Requirement.Id}");
    }

    private void WriteSayings(FindingGroup group)
    {
        IReadOnlyList<(string Sentence, IReadOnlyList<string> Subjects)> sayings = group.Sayings();
        int shown = sayings.Count <= SentencesShown + 1 ? sayings.Count : SentencesShown;
        foreach ((string sentence, IReadOnlyList<string> subjects) in sayings.Take(shown))
        {
            string who = group.Requirement.Subject is SubjectKind.Resident ? $"{Words.Listed(subjects, SubjectsShown)}: " : string.Empty;
            page.Write(who + sentence, IdColumn);
        }

        if (shown == sayings.Count) return;
        string[] rest = [.. sayings.Skip(shown).SelectMany(static saying => saying.Subjects).Distinct(StringComparer.Ordinal)];
        page.Write($"The like for {Words.Listed(rest, SubjectsShown)}.", IdColumn);
    }

    private void WriteSharedSayings(FindingGroup group)
    {
        IReadOnlyList<(string Sentence, IReadOnlyList<string> Subjects)> sayings = group.Sayings();
        (string first, IReadOnlyList<string> subjects) = sayings.OrderByDescending(static saying => saying.Subjects.Count).First();
        page.Write(sayings.Count == 1 ? first : $"Such as {subjects[0]}: {first}", IdColumn);
        if (group.Rank == int.MaxValue) return;
        string[] homes = [.. group.Items.Select(static item => item.Home?.Name ?? item.Home?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (homes.Length > 0) page.Write($"{Words.Listed(homes, HomesShown)}.", IdColumn);
    }

    private static string Reach(FindingGroup group)
    {
        int homes = group.Items.Select(static item => item.Home?.Id).Distinct(StringComparer.Ordinal).Count();
        string inHomes = Words.Count(homes, "home");
        if (group.Requirement.Subject is SubjectKind.Network) return "the network";
        if (group.Requirement.Subject is SubjectKind.Home) return inHomes;
        return $"{Words.Count(group.Items.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal).Count(), "resident")} of {inHomes}";
    }
}
