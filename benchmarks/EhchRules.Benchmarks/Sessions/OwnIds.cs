using System.Globalization;

namespace EhchRules.Benchmarks.Sessions;

/// <summary>Gives the homes and residents of a record ids, and the network a code, that no other record has, so that joins in one session stay within a network.</summary>
internal static class OwnIds
{
    internal static NetworkRecord Of(NetworkRecord record, int position)
    {
        string prefix = position.ToString(CultureInfo.InvariantCulture) + "/";
        PcnCode code = PcnCode.Parse(string.Create(CultureInfo.InvariantCulture, $"U{position:00000}"));
        return NetworkRecord.Create(
            record.Network with { Code = code },
            record.Homes.Select(home => home with
            {
                Id = prefix + home.Id,
                Alignments = home.Alignments.Select(alignment => alignment.Network == record.Network.Code ? alignment with { Network = code } : alignment).ToFacts(),
                Rounds = home.Rounds.Select(round => round with { Reviewed = round.Reviewed.Select(id => prefix + id).ToFacts() }).ToFacts(),
            }).ToFacts(),
            record.Residents.Select(resident => resident with
            {
                Id = prefix + resident.Id,
                Stays = resident.Stays.Select(stay => stay with { Home = prefix + stay.Home }).ToFacts(),
            }).ToFacts());
    }
}
