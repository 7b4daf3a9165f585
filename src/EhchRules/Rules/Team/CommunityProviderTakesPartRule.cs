using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-2: the community services provider takes part in the team.</summary>
internal sealed class CommunityProviderTakesPartRule() : NetworkRule(Catalogue.Team.CommunityProviderTakesPart, Reached.All)
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "CommunityProvider",
        "The community provider has taken part in the team",
        "The community provider joined the team",
        "No member of the team comes from the community provider");

    internal override FactKind[] TurnsOn => [FactKinds.Members, FactKinds.CommunityProvider];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        OnceBy.Judge(asOf, term.DueBy!.Value, network.Begun, TakesPart(network), Reached);

    private static Condition TakesPart(NetworkStanding network)
    {
        string? provider = network.Network.CommunityProvider?.Value;
        if (provider is not null) return TeamMembers.From(network, code => string.Equals(code, provider, StringComparison.Ordinal) ? Days.All : Days.None);

        // Whoever is in the team may come from the provider that is not named; where nobody is, nobody does.
        Condition anyone = TeamMembers.From(network, static _ => Days.All);
        return new(Days.None, anyone.Maybe, [new(network.Path(FactKinds.CommunityProvider)), .. anyone.Absent]);
    }
}
