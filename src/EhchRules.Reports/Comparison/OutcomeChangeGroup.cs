using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>Changes of one requirement that are told together: to the same outcome, for the same cause.</summary>
internal sealed class OutcomeChangeGroup
{
    private readonly OutcomeChange[] items;
    private readonly CareHome?[] homes;

    private OutcomeChangeGroup(OutcomeChange[] items, Residences residences)
    {
        this.items = items;
        homes = [.. items.Select(item => residences.HomeOf(item.Subject))];
        Names = [.. items.Select(Name).Distinct(StringComparer.Ordinal)];
    }

    internal Requirement Requirement => items[0].Requirement;

    internal ChangeRank Rank => items[0].Rank;

    internal ChangeCause Cause => items[0].Cause;

    /// <summary>Gets the names of those it is told of.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Gets whether the new answer is the rules' own, the same for everybody.</summary>
    internal bool IsOfTheTerm => items[0].After?.Reason.Origin is ReasonOrigin.Text;

    /// <summary>Groups changes, the worst first, then in the order of the catalogue.</summary>
    internal static IReadOnlyList<OutcomeChangeGroup> Of(IEnumerable<OutcomeChange> changes, RecordChanges of)
    {
        Residences residences = new(of.Record, of.To.On);
        return
        [
            .. changes
                .GroupBy(static change => (change.Rank, change.Requirement, Force: change.OutcomeAfter is Outcome.NotMet ? change.After?.Force : null, change.Cause, Code: change.OutcomeAfter is Outcome.Met ? null : change.After?.Reason.Code))
                .Select(group => new OutcomeChangeGroup([.. group], residences))
                .OrderBy(static group => (group.Rank, group.Cause)),
        ];
    }

    /// <summary>Says of how many: the network, 3 homes, 12 residents of 2 homes; a single one by name.</summary>
    internal string Reach()
    {
        if (Requirement.Subject is SubjectKind.Network) return "the network";
        string ofHomes = Words.Count(homes.Select(static home => home?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count(), "home");
        return (Requirement.Subject, Names) switch
        {
            (SubjectKind.Home, [var home]) => home,
            (SubjectKind.Home, _) => ofHomes,
            (_, [var resident]) => $"resident {resident}",
            _ => homes.Any(static home => home is not null) ? $"{Words.Count(Names.Count, "resident")} of {ofHomes}" : Words.Count(Names.Count, "resident"),
        };
    }

    /// <summary>Says with what force it is not met now, where the heading does not.</summary>
    internal string Force() => Rank is ChangeRank.NotMetOtherwise or ChangeRank.NotMetWithAnotherForce ? $", now {Words.Of(items[0].After!.Force)}" : string.Empty;

    /// <summary>Says what the outcomes were, the most frequent first.</summary>
    internal string Before()
    {
        string[] before = [.. items.Select(Before)];
        return Array.TrueForAll(before, one => one == before[0]) ? before[0] : string.Join(", ", Words.Tally(before));
    }

    /// <summary>Gets the new answer's sentence, or that of the first where they differ.</summary>
    internal string Sentence()
    {
        string[] sentences = [.. items.Select(static item => item.After?.Reason.Text ?? $"The occasion, {item.Subject.Occasion}, is not judged any more.").Distinct(StringComparer.Ordinal)];
        return sentences.Length == 1 ? sentences[0] : $"Such as {Names[0]}: {sentences[0]}";
    }

    private static string Before(OutcomeChange item)
    {
        if (item.Before is not { } before) return "not come up";
        return ChangeWords.Before(before.Outcome, before.Outcome is Outcome.NotMet && item.OutcomeAfter is Outcome.NotMet ? before.Force : null);
    }

    private string Name(OutcomeChange item, int position)
    {
        if (item.Subject.Kind is SubjectKind.Home) return homes[position]?.Name ?? item.Subject.Id;
        return ShownText.Id(item.Subject.Kind, item.Subject.Id);
    }
}
