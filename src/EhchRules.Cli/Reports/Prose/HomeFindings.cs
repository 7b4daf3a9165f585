using EhchRules.Catalogue;

namespace EhchRules.Cli.Reports.Prose;

/// <summary>What is wrong or due in one home and for its residents.</summary>
/// <param name="Home">The home; null for residents of whom no stay is known.</param>
/// <param name="Items">The findings, those told for many homes at once among them.</param>
/// <param name="Own">The findings told for this home.</param>
internal sealed record HomeFindings(CareHome? Home, IReadOnlyList<FindingItem> Items, IReadOnlyList<FindingItem> Own)
{
    internal int NotMetByContract { get; } = Items.Count(static item => item.IsNotMetByContract);

    internal int OtherwiseNotMet { get; } = Items.Count(static item => item.Rank is > 0 and < 5);

    internal int Late { get; } = Items.Count(static item => item.Finding.Outcome is Outcome.MetLate);

    internal int NotYetDue { get; } = Items.Count(static item => item.Finding.Outcome is Outcome.NotYetDue);

    /// <summary>Puts homes in order, the one with most to do first.</summary>
    internal static IReadOnlyList<HomeFindings> InOrder(IEnumerable<HomeFindings> homes) =>
    [
        .. homes
            .OrderByDescending(static home => home.NotMetByContract)
            .ThenByDescending(static home => home.OtherwiseNotMet)
            .ThenByDescending(static home => home.Late)
            .ThenBy(static home => home.Items.Where(static item => item.Finding.Outcome is Outcome.NotYetDue).Min(static item => item.DueOn) ?? DateOnly.MaxValue)
            .ThenBy(static home => home.Home?.Id, StringComparer.Ordinal),
    ];
}
