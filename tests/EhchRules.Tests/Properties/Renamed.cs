namespace EhchRules.Tests.Properties;

/// <summary>The same record with other ids and its lists in another order, except for the leads: of two that fare alike, the first decides.</summary>
internal static class Renamed
{
    internal static string Back(string id) => id.StartsWith("zz-", StringComparison.Ordinal) ? id[3..] : id;

    internal static NetworkRecord Shuffle(NetworkRecord record, Chance chance)
    {
        PrimaryCareNetwork network = record.Network;
        return NetworkRecord.Create(
            network with
            {
                Practices = Mix(network.Practices, chance),
                ServicePlans = Mix(network.ServicePlans, chance),
                Team = network.Team is not { } team ? null : team with
                {
                    Established = Mix(team.Established, chance),
                    PlanArrangements = Mix(team.PlanArrangements, chance),
                    Members = Mix(team.Members, chance),
                },
                Learning = Mix(network.Learning, chance),
                PersonalisedCareStaff = Mix(network.PersonalisedCareStaff, chance),
            },
            Mix(record.Homes.Select(home => Shuffle(home, chance)).ToFacts(), chance),
            Mix(record.Residents.Select(resident => Shuffle(resident, chance)).ToFacts(), chance),
            [.. Mix(record.Attestations.ToFacts(), chance).Select(attestation => attestation.Subject == network.Code.Value ? attestation : attestation with { Subject = $"zz-{attestation.Subject}" })]);
    }

    private static CareHome Shuffle(CareHome home, Chance chance) => home with
    {
        Id = $"zz-{home.Id}",
        Registrations = Mix(home.Registrations, chance),
        Alignments = Mix(home.Alignments, chance),
        Rounds = Mix(home.Rounds, chance),
        CheckIns = Mix(home.CheckIns, chance),
        Protocols = Mix(home.Protocols, chance),
    };

    private static Resident Shuffle(Resident resident, Chance chance) => resident with
    {
        Id = $"zz-{resident.Id}",
        // Of two that begin on one day, the later entry counts.
        Registrations = resident.Registrations.Select(static entry => entry.From).Distinct().Count() < resident.Registrations.Count ? resident.Registrations : Mix(resident.Registrations, chance),
        Stays = Mix(resident.Stays.IsKnown ? resident.Stays.Select(stay => stay with { Home = $"zz-{stay.Home}" }).ToFacts() : resident.Stays, chance),
        HospitalEpisodes = Mix(resident.HospitalEpisodes, chance),
        Plans = Mix(resident.Plans, chance),
        TimescaleReasons = [.. Mix(resident.TimescaleReasons.ToFacts(), chance)],
        MedicationReviews = Mix(resident.MedicationReviews, chance),
        ResidenceCodes = Mix(resident.ResidenceCodes, chance),
    };

    private static Facts<T> Mix<T>(Facts<T> facts, Chance chance)
    {
        if (facts.Count < 2) return facts;
        T[] entries = [.. facts];
        return chance.Shuffled(entries.Length).Select(i => entries[i]).ToFacts();
    }
}
