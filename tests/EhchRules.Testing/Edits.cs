namespace EhchRules.Testing;

/// <summary>Changes a record as a product would: replaces, adds or takes away one thing, and keeps all other objects.</summary>
public static class Edits
{
    /// <summary>Makes a record that differs in one thing, or a little more; the facts it brings come from another random record.</summary>
    public static NetworkRecord Apply(NetworkRecord record, NetworkRecord other, Chance chance)
    {
        PrimaryCareNetwork network = record.Network;
        List<CareHome> homes = [.. record.Homes];
        List<Resident> residents = [.. record.Residents];
        List<Attestation> attestations = [.. record.Attestations];
        switch (residents.Count == 0 ? 7 : chance.Below(9))
        {
            case 0:
                network = other.Network;
                break;
            case 1:
                network = network with { Learning = other.Network.Learning };
                break;
            case 2:
                int home = chance.Below(homes.Count);
                homes[home] = other.Homes[0] with { Id = homes[home].Id };
                break;
            case 3:
                home = chance.Below(homes.Count);
                homes[home] = homes[home] with { Rounds = other.Homes[0].Rounds };
                break;
            case 4:
                homes.Add(other.Homes[0] with { Id = $"home-{chance.Below(1_000_000)}-new" });
                break;
            case 5:
                int resident = chance.Below(residents.Count);
                residents[resident] = other.Residents[0] with { Id = residents[resident].Id, Stays = InHomesOf(other.Residents[0].Stays, homes) };
                break;
            case 6:
                resident = chance.Below(residents.Count);
                residents[resident] = residents[resident] with { Plans = other.Residents[0].Plans };
                break;
            case 7:
                residents.Add(other.Residents[0] with { Id = $"r-{chance.Below(1_000_000)}-new", Stays = InHomesOf(other.Residents[0].Stays, homes) });
                break;
            default:
                resident = chance.Below(residents.Count);
                attestations.RemoveAll(attestation => attestation.Subject == residents[resident].Id);
                residents.RemoveAt(resident);
                break;
        }

        if (chance.Likely(20)) attestations = [.. attestations.Skip(1)];
        if (chance.Likely(20)) attestations.Add(new() { Requirement = "ROUND-3", Subject = homes[0].Id, Answer = chance.Likely(50), On = chance.Day(), By = "p-9" });
        if (chance.Likely(20)) residents.Reverse();
        return NetworkRecord.Create(network, homes.ToFacts(), residents.ToFacts(), [.. attestations]);
    }

    private static Facts<Stay> InHomesOf(Facts<Stay> stays, List<CareHome> homes) =>
        stays.IsKnown ? stays.Select(stay => stay with { Home = homes[0].Id }).ToFacts() : stays;
}
