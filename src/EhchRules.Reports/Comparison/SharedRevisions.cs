using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>What differs in the same words, on the same days, in several requirements: told once, with the requirements.</summary>
/// <remarks>A text that is split by year touches most requirements alike. Told for each, a hundred lines would hide the one that matters.</remarks>
internal sealed class SharedRevisions
{
    private const int Several = 3;

    private readonly HashSet<(DateRange? Days, string Text)> shared;

    internal SharedRevisions(RuleSetComparison comparison)
    {
        IGrouping<(DateRange? Days, string Text), string>[] all =
        [
            .. comparison.Revised.SelectMany(static revision => Changes(revision).Select(change => (Change: change, revision.After.Id)))
                .GroupBy(static one => one.Change, static one => one.Id)
                .Where(static group => group.Count() >= Several)
                .OrderBy(static group => group.Key.Days?.From),
        ];
        Groups = [.. all.Select(static group => (group.Key.Days, group.Key.Text, (IReadOnlyList<string>)[.. group]))];
        shared = [.. all.Select(static group => group.Key)];
    }

    /// <summary>Gets each difference with the days on which it holds, null where it holds whatever the day, and the ids of the requirements.</summary>
    internal IReadOnlyList<(DateRange? Days, string Text, IReadOnlyList<string> Requirements)> Groups { get; }

    /// <summary>Gets what is left of a requirement apart from its terms.</summary>
    internal IEnumerable<AspectChange> Left(RequirementRevision revision) => revision.Aspects.Where(aspect => !shared.Contains((null, aspect.Text)));

    /// <summary>Gets the terms of which something is left to be told, with it: that they are cited from elsewhere only where nothing else is.</summary>
    internal IEnumerable<(TermRevision Term, string Text)> LeftOfTerms(RequirementRevision revision)
    {
        foreach (TermRevision term in revision.Terms)
        {
            RuleChange[] left = [.. term.Changes.Where(change => change.Kind is not RuleChangeKind.Citations && !shared.Contains((term.Days, change.Text)))];
            if (left.Length == 0 && AreCitedAlike(term)) continue;
            IEnumerable<RuleChange> told = left.Length > 0 ? left : term.Changes.Where(static change => change.Kind is RuleChangeKind.Citations);
            yield return (term, string.Join(' ', told.Select(static change => change.Text)));
        }
    }

    private static IEnumerable<(DateRange? Days, string Text)> Changes(RequirementRevision revision) => revision.Aspects
        .Select(static aspect => ((DateRange?)null, aspect.Text))
        .Concat(revision.Terms.SelectMany(static term => term.Changes
            .Where(static change => change.Kind is not RuleChangeKind.Citations)
            .Select(change => ((DateRange?)term.Days, change.Text))));

    /// <summary>Says whether the same sources, as sure as before, are cited, if for another text.</summary>
    private static bool AreCitedAlike(TermRevision term) => term is not { Before: { } before, After: { } after }
        || before.Citations.Select(static citation => (citation.Status, citation.Source, citation.Clause))
            .SequenceEqual(after.Citations.Select(static citation => (citation.Status, citation.Source, citation.Clause)));
}
