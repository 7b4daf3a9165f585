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
            Stay? last = null;
            foreach (Stay stay in resident.Stays)
            {
                if (stay.From <= on && (last is null || !Outlasts(last, stay, on))) last = stay;
            }

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

    /// <summary>Says whether a resident is counted by one stay rather than by another that is listed later.</summary>
    private static bool Outlasts(Stay one, Stay later, DateOnly on)
    {
        bool goesOn = !(one.To < on);
        if (goesOn == later.To < on) return goesOn;
        return one.From == later.From ? (one.To ?? DateOnly.MaxValue) > (later.To ?? DateOnly.MaxValue) : one.From > later.From;
    }
}
