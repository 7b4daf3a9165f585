namespace EhchRules.Reports;

/// <summary>In which home each resident is on a day, or was last.</summary>
internal sealed class Residences
{
    private readonly Dictionary<string, CareHome> homes;
    private readonly Dictionary<string, CareHome> byResident = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    internal Residences(NetworkRecord record, DateOnly on)
    {
        homes = record.Homes.ToDictionary(static home => home.Id, StringComparer.Ordinal);
        foreach (Resident resident in record.Residents)
        {
            // On the day of a move a resident counts in the home arrived at. A stay that goes on outlasts a visit of a day elsewhere.
            Stay? last = resident.Stays.Where(stay => stay.From <= on)
                .OrderBy(stay => !(stay.To < on)).ThenBy(static stay => stay.From).ThenBy(static stay => stay.To ?? DateOnly.MaxValue).LastOrDefault();
            if (last is null || !homes.TryGetValue(last.Home, out CareHome? home)) continue;
            byResident[resident.Id] = home;
            if (last.To < on) continue;
            counts[home.Id] = counts.GetValueOrDefault(home.Id) + 1;
            Total++;
        }
    }

    /// <summary>Gets the number of residents on the day.</summary>
    internal int Total { get; }

    /// <summary>Gets the number of residents of a home on the day.</summary>
    internal int In(CareHome home) => counts.GetValueOrDefault(home.Id);

    /// <summary>Finds the home that a finding is about; null for the network, and for a resident of whom no stay is known.</summary>
    internal CareHome? HomeOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Home => homes.GetValueOrDefault(subject.Id),
        SubjectKind.Resident => byResident.GetValueOrDefault(subject.Id),
        _ => null,
    };
}
