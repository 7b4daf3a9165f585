namespace EhchRules.Benchmarks;

/// <summary>Leaves out of a record the residents who are not in a home on a day, as an extract of current residents would.</summary>
internal static class ResidentsInPlace
{
    internal static NetworkRecord Of(NetworkRecord record, DateOnly on)
    {
        Resident[] inPlace = [.. record.Residents.Where(resident => resident.Stays.Any(stay => stay.From <= on && !(stay.To < on)))];
        HashSet<string> ids = [.. inPlace.Select(static resident => resident.Id)];
        return NetworkRecord.Create(
            record.Network,
            record.Homes.Select(home => home with { Rounds = home.Rounds.IsKnown ? home.Rounds.Select(round => Seen(round, ids)).ToFacts() : home.Rounds }).ToFacts(),
            inPlace.ToFacts(),
            [.. record.Attestations.Where(attestation => ids.Contains(attestation.Subject) || record.Homes.Any(home => home.Id == attestation.Subject))]);
    }

    private static HomeRound Seen(HomeRound round, HashSet<string> ids) =>
        round.Reviewed.IsKnown ? round with { Reviewed = round.Reviewed.Where(ids.Contains).ToFacts() } : round;
}
