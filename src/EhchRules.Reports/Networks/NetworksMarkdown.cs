
namespace EhchRules.Reports;

/// <summary>Writes many networks side by side for a comment on a pull request, within the characters that such a comment may have.</summary>
internal static class NetworksMarkdown
{
    /// <summary>How many bytes each part may have.</summary>
    private const int TableLength = 20_000;
    private const int NetworksLength = 20_000;
    private const int RequirementsLength = 15_000;

    internal static string Write(DateOnly on, IReadOnlyList<NetworkRow> networks, IEnumerable<RequirementSpread> spreads)
    {
        MarkdownPage page = new();
        NetworkRow[] worstFirst = [.. NetworkRow.WorstFirst(networks)];
        int withNotMet = networks.Count(static network => network.NotMetByContract.Value > 0);
        page.Line($"## The EHCH service on {Words.WithWeekday(on)}");
        page.Line();
        page.Line($"{Words.Count(networks.Count, "network")} assessed; something is not met by contract in {Words.Number(withNotMet)}. "
            + $"Rule set {EhchRuleSet.Current.Version}.");
        if (networks.Count > 0) WriteTable(page, worstFirst);
        WriteNetworks(page, [.. worstFirst.Where(static network => network.NotMetByContract.Value > 0)]);
        IEnumerable<RequirementSpread> notMet = spreads.Where(static spread => spread.Of(Outcome.NotMet) > 0);
        WriteRequirements(page, [.. notMet.OrderByDescending(static spread => spread.Of(Outcome.NotMet))], networks.Count);
        page.Line();
        page.Line("It tells what the records show, and is no advice.");
        return page.ToString();
    }

    private static void WriteTable(MarkdownPage page, IReadOnlyList<NetworkRow> networks)
    {
        page.Line();
        page.Line("| Network | Code | Homes | Residents | Overdue | Due in two weeks "
            + "| Not met by contract | Otherwise not met | Not known | Needs judgement |");
        page.Line("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        LeftOut(page, page.AddWithin(networks, static network => [RowOf(network)], page.Bytes + TableLength).Count, "more network");
    }

    private static string RowOf(NetworkRow network)
    {
        ShownNumber[] numbers =
        [
            network.Homes, network.Residents, network.Overdue, network.Due,
            network.NotMetByContract, network.OtherwiseNotMet, network.NotKnown, network.NeedsJudgement,
        ];
        return $"| {MarkdownText.Name(network.Name)} | {network.Code} | {string.Join(" | ", numbers.Select(static number => number.Text))} |";
    }

    private static void WriteNetworks(MarkdownPage page, IReadOnlyList<NetworkRow> networks)
    {
        if (networks.Count == 0) return;
        page.Heading("### Not met by contract, network by network");
        LeftOut(page, page.AddWithin(networks, static network => [ItemOf(network)], page.Bytes + NetworksLength).Count, "more network");
    }

    private static string ItemOf(NetworkRow network) => $"- {MarkdownText.Name(network.Name)} ({network.Code}): {network.RequirementsNotMetByContract}";

    private static void WriteRequirements(MarkdownPage page, IReadOnlyList<RequirementSpread> spreads, int networks)
    {
        if (spreads.Count == 0) return;
        page.Heading("### Requirements over networks");
        page.Line("Of the findings that apply in a network, the share that is not met. Each network counts once, whatever its size.");
        page.Line();
        page.Line("| Requirement | Not met in networks | Least | Median | Most |");
        page.Line("| --- | ---: | ---: | ---: | ---: |");
        LeftOut(page, page.AddWithin(spreads, spread => [RowOf(spread, networks)], page.Bytes + RequirementsLength).Count, "more requirement");
    }

    private static string RowOf(RequirementSpread spread, int networks)
    {
        IReadOnlyList<ShownShare> quartiles = new SpreadRow(spread, networks).Quartiles;
        return $"| {spread.Requirement.Id} {spread.Requirement.Title} | {Words.Number(spread.Of(Outcome.NotMet))} "
            + $"| {quartiles[0].Text} | {quartiles[2].Text} | {quartiles[4].Text} |";
    }

    private static void LeftOut(MarkdownPage page, int count, string what)
    {
        if (count == 0) return;
        page.Line();
        page.Line($"{Words.Count(count, what)} left out.");
    }
}
