namespace EhchRules;

/// <summary>
/// The alignments of many records, by CQC location, so that a home which two networks both claim on one day is reported for both.
/// </summary>
/// <remarks>
/// Fill it from every record of a file before the first is assessed. It holds a few words for each home, whatever the number of
/// residents. Reading it from several threads is safe once it is filled; adding is not.
/// </remarks>
public sealed class AlignmentRegister
{
    private readonly Dictionary<string, List<Entry>> byLocation;
    private readonly DateOnly? knownOn;

    /// <summary>Makes an empty register.</summary>
    public AlignmentRegister()
        : this(new(StringComparer.Ordinal), knownOn: null)
    {
    }

    private AlignmentRegister(Dictionary<string, List<Entry>> byLocation, DateOnly? knownOn)
    {
        this.byLocation = byLocation;
        this.knownOn = knownOn;
    }

    /// <summary>Gets the number of alignments held.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds the alignments of a record's homes to the record's own network, where the day of agreement is known.</summary>
    /// <param name="record">The record.</param>
    public void Add(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (CareHome home in record.Homes)
        {
            foreach (NetworkAlignment alignment in home.Alignments)
            {
                if (alignment.Network != record.Network.Code || alignment.AgreedOn is not { } agreed) continue;
                foreach (CqcRegistration registration in home.Registrations)
                {
                    DateOnly from = Later(Later(alignment.From, agreed), registration.From);
                    DateOnly? to = Earlier(alignment.To, registration.To);
                    if (from > to) continue;
                    string location = registration.Location.Value;
                    if (!byLocation.TryGetValue(location, out List<Entry>? entries)) byLocation[location] = entries = new(1);
                    entries.Add(new(record.Network.Code.Value, from, to));
                    Count++;
                }
            }
        }
    }

    /// <summary>Finds the alignments of a home's locations that stand in the records of other networks.</summary>
    internal List<Entry> OfOtherNetworks(CareHome home, PcnCode own)
    {
        List<Entry> others = [];
        foreach (CqcRegistration registration in home.Registrations)
        {
            if (!byLocation.TryGetValue(registration.Location.Value, out List<Entry>? entries)) continue;
            foreach (Entry entry in entries)
            {
                if (string.Equals(entry.Network, own.Value, StringComparison.Ordinal)) continue;
                if (entry.From > knownOn) continue;
                DateOnly from = Later(entry.From, registration.From);
                DateOnly? to = Earlier(entry.To > knownOn ? null : entry.To, registration.To);
                if (!(from > to)) others.Add(new(entry.Network, from, to));
            }
        }

        return others;
    }

    /// <summary>Looks at the same register without what was not yet known on a day: alignments that begin later, and ends that lie ahead. Nothing is copied.</summary>
    internal AlignmentRegister KnownOn(DateOnly day) => new(byLocation, day) { Count = Count };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;

    /// <summary>An alignment in another record: the network, and the first and last day, both included.</summary>
    internal readonly record struct Entry(string Network, DateOnly From, DateOnly? To);
}
