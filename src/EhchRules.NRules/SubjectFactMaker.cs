namespace EhchRules.NRules;

/// <summary>Makes the facts of subjects from a record, and tells which still have the parents that they were made with.</summary>
internal sealed class SubjectFactMaker
{
    private readonly NetworkRecord record;
    private readonly Dictionary<string, CareHome> homes;
    private readonly Dictionary<string, Resident> residents;

    internal SubjectFactMaker(NetworkRecord record)
    {
        this.record = record;
        homes = record.Homes.ToDictionary(static home => home.Id, StringComparer.Ordinal);
        residents = record.Residents.ToDictionary(static resident => resident.Id, StringComparer.Ordinal);
    }

    internal SubjectFact Make(JudgedSubject subject, DateOnly on)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Network:
                return new NetworkFact(subject, record, on);
            case SubjectKind.Home:
                return new HomeFact(subject, record.Network, homes[subject.Id], on);
            default:
                Resident resident = residents[subject.Id];
                Stay? stay = StayOn(on, resident);
                return new ResidentFact(subject, record.Network, resident, stay, stay is null ? null : homes[stay.Home], on);
        }
    }

    /// <summary>Says whether a fact of an earlier day has the parents that one of this day would have.</summary>
    internal static bool IsStill(SubjectFact fact, DateOnly on) => fact is not ResidentFact resident || ReferenceEquals(resident.Stay, StayOn(on, resident.Resident));

    private static Stay? StayOn(DateOnly on, Resident resident)
    {
        Stay? latest = null;
        foreach (Stay stay in resident.Stays)
        {
            bool isOn = stay.From <= on && (stay.To is not { } to || on <= to);
            if (isOn && (latest is null || Begins(stay).CompareTo(Begins(latest)) >= 0)) latest = stay;
        }

        return latest;

        // Of two that began on the day, the one that goes on longer was arrived at later.
        static (DateOnly From, DateOnly To) Begins(Stay stay) => (stay.From, stay.To ?? DateOnly.MaxValue);
    }
}
