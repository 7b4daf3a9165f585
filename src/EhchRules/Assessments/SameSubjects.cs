using EhchRules.Rules;

namespace EhchRules;

/// <summary>Which subjects of one kind are the same objects as in an earlier record, with all that their findings may turn on.</summary>
internal sealed class SameSubjects
{
    private readonly int[]? earlier;

    private SameSubjects(int[]? earlier) => this.earlier = earlier;

    /// <summary>Gets that all are, each at the position that it had.</summary>
    internal static SameSubjects All { get; } = new(null);

    internal bool AreAll => earlier is null;

    /// <summary>Gets the position that a subject had; -1 where it, or something that its findings may turn on, is another.</summary>
    internal int Earlier(int position) => earlier is null ? position : earlier[position];

    /// <summary>Compares two records of one network, object by object.</summary>
    /// <returns>The same subjects of each kind; null where something differs on which every finding may turn.</returns>
    internal static Func<SubjectKind, SameSubjects>? Between(NetworkStanding before, NetworkStanding after)
    {
        NetworkRecord old = before.Record;
        NetworkRecord record = after.Record;
        bool comparable = ReferenceEquals(old.Network, record.Network) && old.Homes.IsKnown == record.Homes.IsKnown && old.Residents.IsKnown == record.Residents.IsKnown;
        if (!comparable) return null;
        HashSet<string> attested = AttestedOtherwise(old.Attestations, record.Attestations);
        Dictionary<string, int> homes = Positions(before.Homes, static home => home.Home.Id);
        Dictionary<string, int> residents = Positions(before.Residents, static resident => resident.Resident.Id);
        HashSet<CareHome> touched = new(ReferenceEqualityComparer.Instance);
        bool allTouched = false;
        int[] ofResidents = new int[after.Residents.Length];
        HashSet<string> kept = new(StringComparer.Ordinal);
        for (int i = 0; i < ofResidents.Length; i++)
        {
            ResidentStanding resident = after.Residents[i];
            bool existed = residents.TryGetValue(resident.Resident.Id, out int at) && ReferenceEquals(before.Residents[at].Resident, resident.Resident);
            if (existed) kept.Add(resident.Resident.Id);
            else Touch(resident);
            ofResidents[i] = existed && !attested.Contains(resident.Resident.Id) && IsInSameHomes(before.Residents[at], resident) ? at : -1;
        }

        foreach (ResidentStanding gone in before.Residents)
        {
            if (!kept.Contains(gone.Resident.Id)) Touch(gone);
        }

        int[] ofHomes = new int[after.Homes.Length];
        for (int i = 0; i < ofHomes.Length; i++)
        {
            CareHome home = after.Homes[i].Home;
            bool same = homes.TryGetValue(home.Id, out int at) && ReferenceEquals(before.Homes[at].Home, home) && !attested.Contains(home.Id);
            ofHomes[i] = same && !allTouched && !touched.Contains(home) ? at : -1;
        }

        return kind => kind switch
        {
            SubjectKind.Network => new([-1]),
            SubjectKind.Home => new(ofHomes),
            _ => new(ofResidents),
        };

        // A home's findings may turn on who is resident there; of somebody whose stays are not known, that may be any home.
        void Touch(ResidentStanding resident)
        {
            allTouched |= !resident.Resident.Stays.IsKnown;
            foreach (StayStanding stay in resident.Stays) touched.Add(stay.Home.Home);
        }
    }

    private static bool IsInSameHomes(ResidentStanding before, ResidentStanding after)
    {
        for (int i = 0; i < after.Stays.Length; i++)
        {
            if (!ReferenceEquals(before.Stays[i].Home.Home, after.Stays[i].Home.Home)) return false;
        }

        return true;
    }

    private static Dictionary<string, int> Positions<T>(T[] subjects, Func<T, string> idOf)
    {
        Dictionary<string, int> positions = new(subjects.Length, StringComparer.Ordinal);
        for (int i = 0; i < subjects.Length; i++) positions[idOf(subjects[i])] = i;
        return positions;
    }

    /// <summary>Lists the subjects of which other things are attested than before, or in another order.</summary>
    private static HashSet<string> AttestedOtherwise(KnownList<Attestation> before, KnownList<Attestation> after)
    {
        if (before == after) return [];
        ILookup<string, Attestation> old = before.ToLookup(static attestation => attestation.Subject, StringComparer.Ordinal);
        ILookup<string, Attestation> now = after.ToLookup(static attestation => attestation.Subject, StringComparer.Ordinal);
        return [.. old.Concat(now).Select(static group => group.Key).Where(subject => !old[subject].SequenceEqual(now[subject]))];
    }
}
