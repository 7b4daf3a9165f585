using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-1: a multidisciplinary team is established and co-ordinated with relevant partners.</summary>
internal sealed class TeamEstablishedRule() : NetworkRule(Catalogue.Team.Established, [.. Reached.All, NoPartnerMember])
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "Team",
        "A co-ordinated team with a partner member has been in place",
        "A co-ordinated team with a partner member was established",
        "There is no co-ordinated team with a partner member");
    private static readonly ReasonTemplate NoPartnerMember = new("NoPartnerMember", Outcome.NotMet, "No member of the team comes from outside the network and its practices. One was due by {due}.");
    private static readonly ReasonTemplate NoPartnerMemberAnyMore = new(
        NoPartnerMember.Code,
        Outcome.NotMet,
        "No member of the team comes from outside the network and its practices. The duty first applied after {due}. What was reached since must be maintained.");

    internal override FactKind[] TurnsOn => [FactKinds.TeamEstablished, FactKinds.Members];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        Condition established = Established(network);
        Condition partners = TeamMembers.From(network, code => IsTheNetwork(code, network) ? Days.None : network.DaysOfPractice(code).Complement());
        if (!network.Network.Practices.IsKnown) partners = WithPracticesUnknown(network, partners);
        DateOnly due = term.DueBy!.Value;
        Verdict verdict = OnceBy.Judge(asOf, due, network.Begun, established.And(partners), Reached);
        Cite(asOf, network);
        bool lacksPartner = verdict.Outcome is Outcome.NotMet && asOf.Ask(partners) is Answer.No && asOf.Ask(established) is not Answer.No;
        return !lacksPartner ? verdict : verdict.DueOn is null ? NoPartnerMemberAnyMore.With(due) : NoPartnerMember.With(due).Due(due);
    }

    private static bool IsTheNetwork(string code, NetworkStanding network) => string.Equals(code, network.Code, StringComparison.Ordinal);

    /// <summary>Without the list of practices, a member whose organisation could be a practice may or may not come from a partner.</summary>
    private static Condition WithPracticesUnknown(NetworkStanding network, Condition partners)
    {
        if (TeamMembers.Absent(network) is not null) return partners;
        Condition outsiders = TeamMembers.From(network, code => IsTheNetwork(code, network) || PracticeCode.TryParse(code, out _) ? Days.None : Days.All);
        return new(outsiders.Yes, partners.Yes.Union(partners.Unknown), [new(network.Path(FactKinds.Practices)), .. partners.Absent]);
    }

    private static Condition Established(NetworkStanding network)
    {
        if (network.Network.Team is not { } team) return Condition.UnknownWithout(network.Path(FactKinds.Team));
        if (!team.Established.IsKnown) return Condition.UnknownWithout(network.Path(FactKinds.TeamEstablished));
        ConditionBuilder established = new();
        for (int i = 0; i < team.Established.Count; i++)
        {
            TeamEstablishment entry = team.Established[i];
            established.Add(new(entry.On.DayNumber, DaySpan.NoEnd), entry.CoordinatedBy is null ? network.Path(FactKinds.TeamCoordinatedBy, i) : null);
        }

        return established.Build();
    }

    private static void Cite(AsOf asOf, NetworkStanding network)
    {
        if (network.Network.Team is { } team && asOf.TryLatest(team.Established, out TeamEstablishment latest, out int index))
        {
            asOf.Cite(network.Path(FactKinds.TeamEstablishedOn, index), latest.On);
        }
    }
}
