namespace EhchRules.Tables;

/// <summary>The locations that were read of a file so far, and what is wrong with it.</summary>
internal sealed class CqcLocations
{
    private readonly OrderedDictionary<CqcLocationId, CqcLocation> locations = [];
    private readonly Dictionary<CqcLocationId, string> places = [];

    /// <summary>Gets or sets what the file is; null while that is not known.</summary>
    internal CqcSource? Source { get; set; }

    /// <summary>Gets or sets the day of the file; null while it is not known.</summary>
    internal DateOnly? Day { get; set; }

    /// <summary>Gets or sets whether there is a row whose location is not known.</summary>
    internal bool IsAnyUntold { get; set; }

    internal List<RegisterFault> Faults { get; } = [];

    /// <summary>Adds a location. The first of several with one id counts.</summary>
    /// <param name="location">The location.</param>
    /// <param name="place">Where it stands, in words.</param>
    /// <returns>Where one with the same id stands before it; null where none does.</returns>
    internal string? Add(CqcLocation location, string place)
    {
        if (!places.TryAdd(location.Id, place)) return places[location.Id];
        locations.Add(location.Id, location);
        return null;
    }

    internal CqcReading Reading()
    {
        if (Source is null) return new() { Faults = Faults };
        if (Day is null) Faults.Add(new(null, null, null, "the day of the file is not known: it does not stand in it, and beds and status are those of a day"));
        return new()
        {
            Register = Day is { } day ? new(Source.Value, day, locations, Source is CqcSource.ActiveLocations && !IsAnyUntold) : null,
            NeedsDay = Day is null,
            Faults = Faults,
        };
    }
}
