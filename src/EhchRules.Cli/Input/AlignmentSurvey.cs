using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>
/// Fills an <see cref="AlignmentRegister"/> from records of which few are read. A home's alignment matters only to a record that names one of its
/// locations too: so those records are read whose locations or whose network stand in another, and of the others nothing is noted.
/// </summary>
internal sealed class AlignmentSurvey
{
    private readonly List<Place> places = [];
    private readonly Dictionary<string, int> byNetwork = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byLocation = new(StringComparer.Ordinal);
    private readonly SortedSet<int> shared = [];
    private readonly List<NetworkRecord> ofTables = [];

    /// <summary>Gets the number of records, faulty ones among them.</summary>
    internal int Count => places.Count + ofTables.Count;

    /// <summary>Looks at a record.</summary>
    internal void Add(string file, UnreadRecord text)
    {
        int number = places.Count;
        places.Add(new(file, text.Offset, text.Utf8.Length));
        RecordGlance glance = RecordGlance.At(text);
        if (glance.Network is not { } network) return;
        Note(byNetwork, network, number);
        foreach (string location in glance.Locations) Note(byLocation, location, number);
    }

    /// <summary>Notes a record of which no more than its homes, their locations and their alignments has been read.</summary>
    internal void Add(NetworkRecord record) => ofTables.Add(record);

    /// <summary>Reads the records that matter to others. Of several of one network the first that is sound counts.</summary>
    /// <param name="open">Opens a file again.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task<AlignmentRegister> RegisterAsync(
        Func<string, CancellationToken, ValueTask<(Stream Stream, bool IsKept)>> open, CancellationToken cancellationToken)
    {
        AlignmentRegister register = new();
        HashSet<PcnCode> networks = [];
        foreach (IGrouping<string, Place> ofFile in shared.Select(number => places[number]).GroupBy(static place => place.File, StringComparer.Ordinal))
        {
            (Stream stream, bool isKept) = await open(ofFile.Key, cancellationToken);
            try
            {
                foreach (Place place in ofFile)
                {
                    byte[] utf8 = new byte[place.Length];
                    stream.Position = place.Offset;
                    int length = await stream.ReadAtLeastAsync(utf8, utf8.Length, throwOnEndOfStream: false, cancellationToken);
                    RecordReading reading = EhchJson.TryReadRecord(utf8.AsMemory(0, length));
                    if (reading.Record is { } record && networks.Add(record.Network.Code)) register.Add(record);
                }
            }
            finally
            {
                if (!isKept) await stream.DisposeAsync();
            }
        }

        foreach (NetworkRecord record in ofTables.Where(record => networks.Add(record.Network.Code))) register.Add(record);
        return register;
    }

    private void Note(Dictionary<string, int> first, string name, int number)
    {
        if (first.TryAdd(name, number) || first[name] == number) return;
        shared.Add(first[name]);
        shared.Add(number);
    }

    /// <summary>Where the text of a record stands.</summary>
    private readonly record struct Place(string File, long Offset, int Length);
}
