using EhchRules.Catalogue;

namespace EhchRules.NRules;

/// <summary>Makes the facts of subjects from a record on a day, and tells which still have the parents that they were made with.</summary>
internal sealed class SubjectFactMaker
{
    private readonly NetworkRecord record;
    private readonly DateOnly on;
    private readonly Dictionary<string, CareHome> homes;
    private readonly Dictionary<string, Resident> residents;

    internal SubjectFactMaker(NetworkRecord record, DateOnly on)
    {
        this.record = record;
        this.on = on;
        homes = record.Homes.ToDictionary(static home => home.Id, StringComparer.Ordinal);
        residents = record.Residents.ToDictionary(static resident => resident.Id, StringComparer.Ordinal);
    }

    internal SubjectFact Make(JudgedSubject subject)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Network:
                return new NetworkFact(subject, record, on);
            case SubjectKind.Home:
                return new HomeFact(subject, record.Network, homes[subject.Id], on);
            default:
                Resident resident = residents[subject.Id];
                Stay? stay = StayOf(resident);
                return new ResidentFact(subject, record.Network, resident, stay, stay is null ? null : homes[stay.Home], on);
        }
    }

    /// <summary>Says whether a fact of an earlier day has the parents that one of this day would have.</summary>
    internal bool IsStill(SubjectFact fact) => fact is not ResidentFact resident || ReferenceEquals(resident.Stay, StayOf(resident.Resident));

    private Stay? StayOf(Resident resident)
    {
        Stay? latest = null;
        foreach (Stay stay in resident.Stays)
        {
            bool isOn = stay.From <= on && (stay.To is not { } to || on <= to);
            if (isOn && (latest is null || stay.From >= latest.From)) latest = stay;
        }

        return latest;
    }
}
