namespace EhchRules.Reports;

/// <summary>A kind of fact that the record lacks, and what turns on it.</summary>
/// <param name="Kind">Its place, as <c>residents/#/plans</c>.</param>
/// <param name="Words">What it is, to follow "the record does not say".</param>
/// <param name="Findings">How many findings is not known for want of it, alone or among others.</param>
/// <param name="Subjects">How many homes or residents lack it; 1 for the network.</param>
/// <param name="Requirements">The ids of the requirements that turn on it.</param>
internal sealed record MissingFactGroup(string Kind, string Words, int Findings, int Subjects, IReadOnlyList<string> Requirements)
{
    /// <summary>Groups what is not known by the facts that would settle it, the one that most turns on first.</summary>
    internal static IReadOnlyList<MissingFactGroup> Of(IEnumerable<FindingItem> missing) =>
    [
        .. missing
            .SelectMany(Lacks)
            .GroupBy(static lack => $"{lack.Fact.Kind}: {lack.Fact.Words}", StringComparer.Ordinal)
            .Select(static group => new MissingFactGroup(
                group.First().Fact.Kind,
                group.First().Fact.Words,
                group.Select(static lack => lack.Item).Distinct().Count(),
                group.Select(static lack => Owner(lack.Fact.Path)).Distinct(StringComparer.Ordinal).Count(),
                [.. group.Select(static lack => lack.Item.Requirement.Id).Distinct(StringComparer.Ordinal)]))
            .OrderByDescending(static fact => fact.Findings)
            .ThenBy(static fact => fact.Kind, StringComparer.Ordinal),
    ];

    private static List<Lack> Lacks(FindingItem item)
    {
        List<Lack> lacks = [];
        foreach (MissingFact fact in item.Finding.MissingFacts) lacks.Add(new(item, fact));
        return lacks;
    }

    /// <summary>Gets the part of a path that names whose fact it is, as <c>residents/r-1</c>.</summary>
    private static string Owner(string path)
    {
        int first = path.IndexOf('/', StringComparison.Ordinal);
        int second = first < 0 ? -1 : path.IndexOf('/', first + 1);
        return second < 0 ? path : path[..second];
    }

    /// <summary>A finding, and a fact for want of which it is not known.</summary>
    private sealed record Lack(FindingItem Item, MissingFact Fact);
}
