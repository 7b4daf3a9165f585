namespace EhchRules.Reports;

/// <summary>What is wrong or due in one home and for its residents.</summary>
/// <param name="Home">The home; null for residents of whom no stay is known.</param>
/// <param name="Items">The findings, those told for many homes at once among them.</param>
/// <param name="Own">The findings told for this home alone.</param>
internal sealed record HomeFindings(CareHome? Home, IReadOnlyList<FindingItem> Items, IReadOnlyList<FindingItem> Own)
{
    internal int NotMetByContract { get; } = Items.Count(static item => item.IsNotMetByContract);

    internal int OtherwiseNotMet { get; } = Items.Count(static item => item.IsOtherwiseNotMet);

    internal int Late { get; } = Items.Count(static item => item.Finding.Outcome is Outcome.MetLate);

    internal int NotYetDue { get; } = Items.Count(static item => item.Finding.Outcome is Outcome.NotYetDue);

    /// <summary>Gets the name, and the id where the name does not say it.</summary>
    internal string Name => Home switch
    {
        null => "Residents whose home is not known",
        { Name: { } name, Id: var id } when name != id => $"{name} ({id})",
        { Id: var id } => id,
    };

    /// <summary>Counts what is wrong or due, as <c>3 not met by contract, 1 done late</c>.</summary>
    /// <param name="requirementsNamed">How many of the requirements not met by contract to name.</param>
    internal string Summary(int requirementsNamed)
    {
        List<string> parts = [];
        if (NotMetByContract > 0)
        {
            string named = requirementsNamed == 0 ? string.Empty : $" ({Words.Listed(Words.Tally(Items.Where(static item => item.IsNotMetByContract).Select(static item => item.Requirement.Id)), requirementsNamed)})";
            parts.Add($"{Words.Number(NotMetByContract)} not met by contract{named}");
        }

        if (OtherwiseNotMet > 0) parts.Add($"{Words.Number(OtherwiseNotMet)} {(NotMetByContract > 0 ? "otherwise not met" : "not met, none of it by contract")}");
        if (Late > 0) parts.Add($"{Words.Number(Late)} done late");
        if (NotYetDue > 0) parts.Add($"{Words.Number(NotYetDue)} not yet due");
        return string.Join(", ", parts);
    }

    /// <summary>Puts homes in order, the one with most to do first.</summary>
    internal static IReadOnlyList<HomeFindings> InOrder(IEnumerable<HomeFindings> homes) =>
    [
        .. homes
            .OrderByDescending(static home => home.NotMetByContract)
            .ThenByDescending(static home => home.OtherwiseNotMet)
            .ThenByDescending(static home => home.Late)
            .ThenBy(static home => home.Items.Where(static item => item.Finding.Outcome is Outcome.NotYetDue).Min(static item => item.DueOn?.DayNumber) ?? int.MaxValue)
            .ThenBy(static home => home.Home?.Id, StringComparer.Ordinal),
    ];
}
