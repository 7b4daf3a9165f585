using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>What sample is asked for. Equal options give equal samples.</summary>
public sealed record SampleOptions
{
    /// <summary>The beds of a home in England: 457,361 beds in 15,517 homes, as in docs/sources.md; here in halves, 29.5.</summary>
    private const int HalfBedsPerHome = 59;

    // 15,500 homes and 1,275 networks, so about 12 homes and 294 residents a network: the same source.
    private const int HomesInEngland = 15_500;
    private const int NetworksInEngland = 1_275;
    private const int MostBeds = CqcLocations.MostHomes * HalfBedsPerHome / 2;

    /// <summary>
    /// Gets how many networks: 1 unless set otherwise, at most 12,500 where they are invented, or those that <see cref="Practices"/>
    /// belong to. 1,275 are as many as England has, with its homes and beds.
    /// </summary>
    public int Networks { get; init; } = 1;

    /// <summary>Gets the homes of each network; null means as many as its beds ask for, or as many as a network has on average.</summary>
    public int? Homes { get; init; }

    /// <summary>Gets the registered beds of each network, from 3 to 120 a home; null means 29.5 a home.</summary>
    public int? Beds { get; init; }

    /// <summary>Gets the seed. Any number will do; another gives other homes, residents and facts.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Gets practices and the networks they belong to; null makes networks up. Codes and names are taken from them, in the order of the
    /// networks' codes. All else is invented, so no such record says anything about the network whose name it bears.
    /// </summary>
    public IReadOnlyList<PracticeMapping>? Practices { get; init; }

    /// <summary>Gets at how many positions a network can be made.</summary>
    internal int MostNetworks => Practices is null ? InventedNetworks.Most : MappedNetworks.Count(Practices);

    /// <summary>
    /// Says what cannot be done about the options, in sentences for the person who gave them: each names the value and what was expected.
    /// </summary>
    /// <returns>The sentences; empty where the options are sound.</returns>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [.. ProblemsOfPractices()];
        if (problems.Count == 0) problems.AddRange(ProblemsOfNetworks());
        problems.AddRange(ProblemsOfSize());
        return problems;
    }

    /// <summary>Gets the homes and beds of a network. Where neither is asked for, the networks share England's homes as evenly as can be.</summary>
    /// <param name="network">The network's position, from 0.</param>
    internal (int Homes, int Beds) SizeOf(int network)
    {
        int homes = Homes ?? (Beds is { } asked ? Math.Max(1, ((asked * 2) + (HalfBedsPerHome / 2)) / HalfBedsPerHome) : ShareOfEngland(network));
        return (homes, Beds ?? ((homes * HalfBedsPerHome) + 1) / 2);
    }

    private IEnumerable<string> ProblemsOfPractices()
    {
        HashSet<PracticeCode> known = [];
        for (int i = 0; i < Practices?.Count; i++)
        {
            if (Practices[i] is not { } row) yield return Text($"Practices[{i}] is null: a practice and its network are needed.");
            else if (string.IsNullOrWhiteSpace(row.NetworkName)) yield return Text($"Practices[{i}] gives {row.Network} a blank name.");
            else if (!known.Add(row.Practice)) yield return Text($"Practices[{i}] lists {row.Practice} again: a practice belongs to one network.");
        }
    }

    private IEnumerable<string> ProblemsOfNetworks()
    {
        string most = Practices is null ? "of invented networks there are" : "the practices given belong to";
        if (MostNetworks == 0) yield return "The practices given belong to no network.";
        else if (Networks < 1 || Networks > MostNetworks)
        {
            yield return Text($"{Networks} networks cannot be made: {most} {MostNetworks}, and at least 1 is needed.");
        }
    }

    private IEnumerable<string> ProblemsOfSize()
    {
        if (Homes is < 1 or > CqcLocations.MostHomes)
        {
            yield return Text($"{Homes} homes cannot be made: a network has 1 to {CqcLocations.MostHomes}.");
        }
        else if (Beds < HomeSizes.Least)
        {
            yield return Text($"{Beds} beds are fewer than the {HomeSizes.Least} of the smallest home.");
        }
        else if (Homes is { } homes && (Beds < homes * HomeSizes.Least || Beds > homes * HomeSizes.Most))
        {
            yield return Text(
                $"{Beds} beds do not fit {homes} homes: a home has {HomeSizes.Least} to {HomeSizes.Most}, so they have {homes * HomeSizes.Least} to {homes * HomeSizes.Most}.");
        }
        else if (Homes is null && Beds > MostBeds)
        {
            yield return Text($"{Beds} beds are more than the {MostBeds} of the largest network that can be made.");
        }
    }

    private static string Text(FormattableString problem) => problem.ToString(CultureInfo.InvariantCulture);

    private static int ShareOfEngland(int network)
    {
        int turn = network % NetworksInEngland;
        return ((turn + 1) * HomesInEngland / NetworksInEngland) - (turn * HomesInEngland / NetworksInEngland);
    }
}
