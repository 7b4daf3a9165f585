using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>Cuts a network down to one subject and whom it may turn on: a home and some who lived there, a resident and the homes of the stays.</summary>
internal static class RecordCut
{
    private const int MostHomes = 3;
    private const int MostResidents = 3;
    private const int MostRounds = 26;

    internal static NetworkRecord To(NetworkRecord whole, Requirement requirement, string id, ExamRandom random)
    {
        (CareHome[] homes, Resident[] residents) = requirement.Subject switch
        {
            SubjectKind.Network => ([.. random.Shuffled(whole.Homes).Take(random.Between(1, MostHomes))], []),
            SubjectKind.Home => (
                [whole.Homes.First(home => home.Id == id)],
                [.. random.Shuffled(whole.Residents.Where(resident => resident.Stays.Any(stay => stay.Home == id))).Take(random.Between(1, MostResidents))]),
            _ => OfResident(whole, id, random),
        };
        bool keepRounds = requirement.Topic is Topic.HomeRounds || random.InHundred(10);
        HashSet<string> kept = [.. homes.Select(static home => home.Id), .. residents.Select(static resident => resident.Id), whole.Network.Code.Value];
        return NetworkRecord.Create(
            whole.Network with
            {
                From = requirement.Subject is SubjectKind.Network && random.InHundred(10) ? AddedFacts.DrawLateBeginning(random) : whole.Network.From,
                VaccinationArrangements = AddedFacts.DrawArrangements(random),
                LocalVariations = AddedFacts.DrawVariations(random),
            },
            homes.Select(home => home with
            {
                Rounds = keepRounds ? Some(home.Rounds, kept, random) : default,
                Exemptions = home.Exemptions.Count == 0 && random.InHundred(requirement.Topic is Topic.Alignment ? 25 : 3) ? AddedFacts.DrawExemptions(random) : home.Exemptions,
            }).ToFacts(),
            residents.Select(resident => resident with { Stays = resident.Stays.IsKnown ? resident.Stays.Where(stay => kept.Contains(stay.Home)).ToFacts() : default }).ToFacts(),
            [.. whole.Attestations.Where(attestation => kept.Contains(attestation.Subject)), .. AddedFacts.DrawAttestations(requirement.Id, id, random)]);
    }

    private static (CareHome[] Homes, Resident[] Residents) OfResident(NetworkRecord whole, string id, ExamRandom random)
    {
        Resident resident = whole.Residents.First(resident => resident.Id == id);
        HashSet<string> lived = [.. resident.Stays.Select(static stay => stay.Home)];
        if (lived.Count == 0) lived.Add(random.Pick(whole.Homes).Id);
        return ([.. whole.Homes.Where(home => lived.Contains(home.Id))], [resident]);
    }

    /// <summary>Takes the rounds of half a year: the years of them that a home has would make most of a record.</summary>
    private static Facts<HomeRound> Some(Facts<HomeRound> rounds, HashSet<string> kept, ExamRandom random)
    {
        if (!rounds.IsKnown) return rounds;
        int first = random.Below(Math.Max(1, rounds.Count - MostRounds));
        return rounds.Skip(first).Take(MostRounds)
            .Select(round => round.Reviewed.IsKnown ? round with { Reviewed = round.Reviewed.Where(kept.Contains).ToFacts() } : round)
            .ToFacts();
    }
}
