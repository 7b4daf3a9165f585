using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>A report of many networks as its template reads it.</summary>
internal sealed class NetworksPage(DateOnly on, IReadOnlyList<NetworkRow> networks, IEnumerable<RequirementSpread> spreads, MeasureDistributions measures)
{
    public PageHead Head { get; } = new($"EHCH on {Words.Of(on)}: {Words.Count(networks.Count, "network")}", PageAssets.Tables);

    public string Day { get; } = Words.WithWeekday(on);

    public string Count { get; } = Words.Count(networks.Count, "network");

    public string WithNotMet { get; } = Words.Count(networks.Count(static network => network.NotMetByContract.Value > 0), "network");

    public IReadOnlyList<NetworkRow> Networks { get; } = [.. NetworkRow.WorstFirst(networks)];

    public IReadOnlyList<OutcomeLook> Outcomes { get; } = [.. OutcomeSigns.WorstFirst.Select(OutcomeLook.Of)];

    public IReadOnlyList<SpreadRow> Requirements { get; } = [.. spreads.Select(spread => new SpreadRow(spread, networks.Count))];

    public IReadOnlyList<MeasureSpreadRow> Measures { get; } = [.. measures.Gathered().Select(static spread => new MeasureSpreadRow(spread))];
}
