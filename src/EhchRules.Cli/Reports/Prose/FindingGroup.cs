using EhchRules.Catalogue;

namespace EhchRules.Cli.Reports.Prose;

/// <summary>The findings of one requirement that have the same outcome and force, to be told together.</summary>
internal sealed record FindingGroup(IReadOnlyList<FindingItem> Items)
{
    internal Requirement Requirement => Items[0].Requirement;

    internal int Rank => Items[0].Rank ?? int.MaxValue;

    internal DateOnly? FirstDue => Items.Min(static item => item.DueOn);

    /// <summary>Groups findings, and puts what falls due first before the rest.</summary>
    internal static IReadOnlyList<FindingGroup> Of(IEnumerable<FindingItem> items) =>
    [
        .. items
            .GroupBy(static item => (item.Requirement, item.Finding.Outcome, item.Finding.Force))
            .Select(static group => new FindingGroup([.. group]))
            .OrderBy(static group => group.Rank)
            .ThenBy(static group => group.Items[0].Finding.Outcome is Outcome.NotYetDue ? group.FirstDue ?? DateOnly.MaxValue : default),
    ];

    /// <summary>Gets what is said and of whom, each sentence once: the soonest due first, then the one said of most.</summary>
    internal IReadOnlyList<(string Sentence, IReadOnlyList<string> Subjects)> Sayings() =>
    [
        .. Items
            .GroupBy(static item => item.Sentence, StringComparer.Ordinal)
            .OrderBy(static saying => saying.Min(static item => item.DueOn))
            .ThenByDescending(static saying => saying.Count())
            .Select(static saying => (saying.Key, (IReadOnlyList<string>)[.. saying.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal)])),
    ];
}
