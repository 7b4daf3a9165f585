using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Findings of one requirement, to be told together.</summary>
internal sealed record FindingGroup(IReadOnlyList<FindingItem> Items)
{
    internal Requirement Requirement => Items[0].Requirement;

    internal int Rank => Items[0].Rank ?? int.MaxValue;

    /// <summary>Groups findings by outcome, force and requirement: the worst first, and of what is not yet due what falls due first.</summary>
    internal static IReadOnlyList<FindingGroup> Of(IEnumerable<FindingItem> items) =>
    [
        .. items
            .GroupBy(static item => item.Kind, StringComparer.Ordinal)
            .Select(static group => new FindingGroup([.. group]))
            .OrderBy(static group => group.Rank)
            .ThenBy(static group => group.Items[0].Finding.Outcome is Outcome.NotYetDue ? group.FirstDue() ?? int.MaxValue : 0),
    ];

    /// <summary>Groups questions and what is open by requirement and by reason: those of the network first, then those of homes, then those of residents.</summary>
    internal static IReadOnlyList<FindingGroup> OfQuestions(IEnumerable<FindingItem> items) =>
    [
        .. items
            .GroupBy(static item => $"{item.Requirement.Id} {item.Finding.Reason.Code}", StringComparer.Ordinal)
            .Select(static group => new FindingGroup([.. group]))
            .OrderBy(static group => (int)group.Requirement.Subject),
    ];

    /// <summary>Gets what is said and of whom, each sentence once: the soonest due first, then the one said of most.</summary>
    internal IReadOnlyList<Saying> Sayings() =>
    [
        .. Items
            .GroupBy(static item => item.Sentence, StringComparer.Ordinal)
            .Select(static group => new Saying(group.Key, [.. group]))
            .OrderBy(static saying => saying.Items.Min(static item => item.DueOn?.DayNumber) ?? int.MinValue)
            .ThenByDescending(static saying => saying.Items.Count),
    ];

    /// <summary>Says of how many it is said: the network, 3 homes, 12 residents of 2 homes.</summary>
    internal string Reach()
    {
        string homes = Words.Count(Items.Select(static item => item.Home?.Id).Distinct(StringComparer.Ordinal).Count(), "home");
        return Requirement.Subject switch
        {
            SubjectKind.Network => "the network",
            SubjectKind.Home => homes,
            _ => $"{Words.Count(Items.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal).Count(), "resident")} of {homes}",
        };
    }

    /// <summary>Gets the number of the first day on which one is due; null where none is.</summary>
    private int? FirstDue() => Items.Min(static item => item.DueOn?.DayNumber);
}
