using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>Takes from a record the part that a subject's findings turn on, so that a search need not judge a whole network.</summary>
/// <remarks>Which rule reads what is not written down anywhere: whoever takes a part checks that it gives the same finding as the whole, and takes the next one where it does not.</remarks>
internal static class PartOfRecord
{
    /// <summary>Gives parts that may do, the smallest first, and the whole last.</summary>
    internal static IEnumerable<NetworkRecord> Of(NetworkRecord record, Subject subject)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Network:
                yield return Part(record, [subject.Id], record.Homes.IsKnown ? [] : record.Homes, []);
                yield return Part(record, [subject.Id], record.Homes, []);
                break;
            case SubjectKind.Home:
                yield return OfHome(record, subject.Id);
                break;
            case SubjectKind.Resident:
                yield return OfResident(record, subject.Id);
                break;
        }

        yield return record;
    }

    private static NetworkRecord OfResident(NetworkRecord record, string id)
    {
        Resident[] residents = [.. record.Residents.Where(resident => string.Equals(resident.Id, id, StringComparison.Ordinal))];
        HashSet<string> homes = new(residents.SelectMany(static resident => resident.Stays).Select(static stay => stay.Home), StringComparer.Ordinal);
        return Part(record, [id, .. homes], [.. record.Homes.Where(home => homes.Contains(home.Id))], residents.ToFacts());
    }

    private static NetworkRecord OfHome(NetworkRecord record, string id)
    {
        Facts<CareHome> own = record.Homes.Where(home => string.Equals(home.Id, id, StringComparison.Ordinal)).ToFacts();
        if (!record.Residents.IsKnown) return Part(record, [id], own, record.Residents);
        Facts<Resident> there = record.Residents.Where(resident => !resident.Stays.IsKnown || resident.Stays.Any(stay => string.Equals(stay.Home, id, StringComparison.Ordinal))).ToFacts();
        Facts<Resident> matter = ThatMatter(Part(record, [], WithOthers(own, there), there), id);
        return Part(record, [id], WithOthers(own, matter), matter);
    }

    /// <summary>Adds the other homes that residents stayed in, by their ids alone: what they are is of no matter, but a stay needs one.</summary>
    private static Facts<CareHome> WithOthers(Facts<CareHome> own, Facts<Resident> residents) =>
    [
        .. own,
        .. residents.SelectMany(static resident => resident.Stays).Select(static stay => stay.Home).Distinct(StringComparer.Ordinal)
            .Except(own.Select(static home => home.Id), StringComparer.Ordinal).Select(static id => new CareHome { Id = id }),
    ];

    /// <summary>Leaves out residents who add no day to those on which a network patient is resident: a home's findings turn on them in no other way.</summary>
    private static Facts<Resident> ThatMatter(NetworkRecord part, string home)
    {
        NetworkStanding standing = EhchRuleSet.Standing(part, AssessmentOptions.Default);
        Days covered = Days.None;
        HashSet<Resident> matter = new(ReferenceEqualityComparer.Instance);
        foreach (StayStanding stay in standing.Homes.Where(standing => string.Equals(standing.Home.Id, home, StringComparison.Ordinal)).SelectMany(static home => home.Stays).OrderBy(static stay => stay.From))
        {
            Days days = stay.Resident.NetworkPatient.Yes.Intersect(stay.Counts);
            bool adds = !days.Except(covered).IsEmpty;
            if (adds) covered = covered.Union(days);
            if (adds || !stay.Resident.NetworkPatient.Unknown.IsEmpty) matter.Add(stay.Resident.Resident);
        }

        return part.Residents.Where(resident => !resident.Stays.IsKnown || matter.Contains(resident)).ToFacts();
    }

    private static NetworkRecord Part(NetworkRecord record, HashSet<string> subjects, Facts<CareHome> homes, Facts<Resident> residents) => NetworkRecord.OfCheckedParts(
        record.Network,
        homes,
        residents,
        [.. record.Attestations.Where(attestation => subjects.Contains(attestation.Subject))]);
}
