using System.Globalization;

namespace EhchRules.Cli.Sampling;

/// <summary>What sample is asked for.</summary>
internal sealed record SampleOptions
{
    /// <summary>The beds of a home in England: 457,361 beds in 15,517 homes, as in docs/sources.md; here in halves, 29.5.</summary>
    private const int HalfBedsPerHome = 59;

    // 15,500 homes and 1,275 networks, so about 12 homes and 294 residents a network: the same source.
    private const int HomesInEngland = 15_500;
    private const int NetworksInEngland = 1_275;

    /// <summary>Gets how many networks; null means 1.</summary>
    internal int? Networks { get; init; }

    /// <summary>Gets the homes of each network; null means as many as its beds ask for, or as many as a network has on average.</summary>
    internal int? Homes { get; init; }

    /// <summary>Gets the registered beds of each network; null means 29.5 a home.</summary>
    internal int? Beds { get; init; }

    /// <summary>Gets the seed: equal options give equal samples.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>Gets practices and the networks they belong to; null makes networks up.</summary>
    internal IReadOnlyList<PracticeMapping>? Practices { get; init; }

    /// <summary>Says what cannot be done about the options, in words for the person who gave them; empty where they are sound.</summary>
    internal IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        int mostNetworks = Practices is null ? InventedNetworks.Most : MappedNetworks.Count(Practices);
        string most = Practices is null ? "of invented networks there are" : "the practices given belong to";
        if (Practices is not null && mostNetworks == 0) Add($"The practices given belong to no network.");
        else if (Networks is { } networks && (networks < 1 || networks > mostNetworks))
        {
            Add($"{networks} networks cannot be made: {most} {mostNetworks}, and at least 1 is needed.");
        }

        if (Homes is < 1 or > CqcLocations.MostHomes) Add($"{Homes} homes cannot be made: a network has 1 to {CqcLocations.MostHomes}.");
        else if (Beds < HomeSizes.Least) Add($"{Beds} beds are fewer than the {HomeSizes.Least} of the smallest home.");
        else if (Homes is { } homes && Beds is { } beds && (beds < homes * HomeSizes.Least || beds > homes * HomeSizes.Most))
        {
            Add($"{beds} beds do not fit {homes} homes: a home has {HomeSizes.Least} to {HomeSizes.Most}, so they have {homes * HomeSizes.Least} to {homes * HomeSizes.Most}.");
        }
        else if (Homes is null && Beds > CqcLocations.MostHomes * HalfBedsPerHome / 2)
        {
            Add($"{Beds} beds are more than the {CqcLocations.MostHomes * HalfBedsPerHome / 2} of the largest network that can be made.");
        }

        return problems;

        void Add(FormattableString problem) => problems.Add(problem.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Gets the homes and beds of a network. Where neither is asked for, the networks share England's homes as evenly as can be.</summary>
    /// <param name="network">The network's position, from 0.</param>
    internal (int Homes, int Beds) SizeOf(int network)
    {
        int homes = Homes ?? (Beds is { } asked ? Math.Max(1, ((asked * 2) + (HalfBedsPerHome / 2)) / HalfBedsPerHome) : ShareOfEngland(network));
        return (homes, Beds ?? ((homes * HalfBedsPerHome) + 1) / 2);
    }

    private static int ShareOfEngland(int network)
    {
        int turn = network % NetworksInEngland;
        return ((turn + 1) * HomesInEngland / NetworksInEngland) - (turn * HomesInEngland / NetworksInEngland);
    }
}
