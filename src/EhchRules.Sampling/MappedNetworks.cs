using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>The networks that a file of practices tells of, in order of their codes. All that is drawn about them is invented all the same.</summary>
internal sealed class MappedNetworks
{
    private readonly List<IGrouping<PcnCode, PracticeMapping>> networks;

    internal MappedNetworks(IReadOnlyList<PracticeMapping> practices) =>
        networks = [.. practices.GroupBy(row => row.Network).OrderBy(network => network.Key.Value, StringComparer.Ordinal)];

    internal static int Count(IReadOnlyList<PracticeMapping> practices) => practices.Select(row => row.Network).Distinct().Count();

    internal NetworkOutline At(int position)
    {
        IGrouping<PcnCode, PracticeMapping> network = networks[position];
        IGrouping<PcnCode, PracticeMapping> neighbour = networks[(position + 1) % networks.Count];
        PracticeCode[] practices = Practices(network);
        PracticeCode[] elsewhere = [.. Practices(neighbour).Except(practices)];
        return new()
        {
            Position = position,
            Code = network.Key,
            Name = MostFrequent(network.Select(row => row.NetworkName)),
            Commissioner = OdsCode.Parse(MostFrequent(network.Select(row => row.SubIcb.Value))),
            Practices = practices,
            Neighbour = neighbour.Key == network.Key ? UnlistedNetwork(network.Key) : neighbour.Key,
            PracticesElsewhere = elsewhere.Length > 0 ? elsewhere : UnlistedPractices(practices),
        };
    }

    private static PracticeCode[] Practices(IEnumerable<PracticeMapping> network) =>
        [.. network.Select(row => row.Practice).Distinct().OrderBy(practice => practice.Value, StringComparer.Ordinal)];

    /// <summary>A few networks stand under two sub-ICBs, and one under two names: the one with most practices is taken, by spelling where they tie.</summary>
    private static string MostFrequent(IEnumerable<string> values) => values
        .GroupBy(value => value, StringComparer.Ordinal)
        .OrderByDescending(value => value.Count())
        .ThenBy(value => value.Key, StringComparer.Ordinal)
        .First().Key;

    // Where a file holds one network only, what lies outside it has to be made up.
    private static PcnCode UnlistedNetwork(PcnCode listed) => PcnCode.Parse(listed.Value is "U99999" ? "U99998" : "U99999");

    private static PracticeCode[] UnlistedPractices(PracticeCode[] listed) =>
        [.. Enumerable.Range(0, listed.Length + 1).Select(i => PracticeCode.Parse(string.Create(CultureInfo.InvariantCulture, $"Y{99_999 - i}"))).Except(listed)];
}
