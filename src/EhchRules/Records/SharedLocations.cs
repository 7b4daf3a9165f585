namespace EhchRules.Records;

/// <summary>The CQC locations of the homes of one record so far, to find one that is active in two homes on one day.</summary>
internal sealed class SharedLocations
{
    private readonly Dictionary<string, List<(CareHome Home, CqcRegistration Registration)>> byLocation = new(StringComparer.Ordinal);

    /// <summary>Adds a registration of a home, and says with which homes before it the home shares the location.</summary>
    internal IEnumerable<string> Add(CareHome home, CqcRegistration registration)
    {
        string location = registration.Location.Value;
        if (!byLocation.TryGetValue(location, out List<(CareHome Home, CqcRegistration Registration)>? entries))
        {
            byLocation[location] = [(home, registration)];
            return [];
        }

        string[] oddities =
        [
            .. entries.Where(entry => !ReferenceEquals(entry.Home, home) && Overlap(entry.Registration, registration) is not null)
                .DistinctBy(static entry => entry.Home.Id)
                .Select(entry => $"{FaultText.Plain(location)} is active in two homes on {FaultText.Day(Overlap(entry.Registration, registration)!.Value)}: "
                    + $"{FaultText.Plain(entry.Home.Id)} and {FaultText.Plain(home.Id)}"),
        ];
        entries.Add((home, registration));
        return oddities;
    }

    /// <summary>Finds the first day that two registrations share.</summary>
    private static DateOnly? Overlap(CqcRegistration one, CqcRegistration other)
    {
        DateOnly first = one.From > other.From ? one.From : other.From;
        return first > one.To || first > other.To ? null : first;
    }
}
