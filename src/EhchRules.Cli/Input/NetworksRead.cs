namespace EhchRules.Cli.Input;

/// <summary>The networks of the records read so far, so that none is counted twice in silence.</summary>
internal sealed class NetworksRead
{
    private readonly Dictionary<PcnCode, string> places = [];

    /// <summary>Notes a record's network.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">Where it stands, in words.</param>
    /// <returns>The fault of a network that was read before; null where it was not.</returns>
    internal RecordFault? Note(NetworkRecord record, string place) => places.TryAdd(record.Network.Code, place) ? null : new RecordFault
    {
        Path = "$.network.code",
        Text = $"\"{record.Network.Code}\" is the network of {places[record.Network.Code]} too: expected one record of each network",
    };
}
