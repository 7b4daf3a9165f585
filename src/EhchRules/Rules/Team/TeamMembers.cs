namespace EhchRules.Rules;

/// <summary>Asks who is in the multidisciplinary team.</summary>
internal static class TeamMembers
{
    /// <summary>Gets the absent fact that keeps the members from being known; null where they are known.</summary>
    internal static FactPath? Absent(NetworkStanding network) => network.Network.Team is not { } team
        ? network.Path(FactKinds.Team)
        : team.Members.IsKnown ? null : network.Path(FactKinds.Members);

    /// <summary>Finds an active member of one of some roles, and notes the members whose role is not known.</summary>
    internal static int Active(AsOf asOf, NetworkStanding network, ReadOnlySpan<TeamRole> roles, List<FactPath> unknown)
    {
        Facts<TeamMember> members = network.Network.Team!.Members;
        int found = -1;
        for (int i = 0; i < members.Count; i++)
        {
            TeamMember member = members[i];
            if (member.Role is { } role && !roles.Contains(role)) continue;
            if (!asOf.IsIn(DaySpan.Of(member.From, member.To))) continue;
            if (member.Role is null) unknown.Add(network.Path(FactKinds.MemberRole, i));
            else if (found < 0 || member.From < members[found].From) found = i;
        }

        return found;
    }

    /// <summary>Judges whether a member of one of some roles is active: met, known not to be, or unknown.</summary>
    internal static Verdict Judge(AsOf asOf, NetworkStanding network, ReadOnlySpan<TeamRole> roles, ReasonTemplate present, ReasonTemplate absent)
    {
        if (Absent(network) is { } missing) return Verdict.Undetermined(missing);
        List<FactPath> unknown = [];
        int index = Active(asOf, network, roles, unknown);
        if (index < 0) return unknown.Count > 0 ? Verdict.Undetermined([.. unknown]) : absent.Bare;
        TeamMember member = network.Network.Team!.Members[index];
        asOf.Cite(network.Path(FactKinds.MemberRole, index), member.Role!.Value.ToString());
        return present.With(member.Person, Phrase.OneOf(member.Role.Value), member.From);
    }

    /// <summary>Gets when the team has an active member of an organisation that fits.</summary>
    /// <param name="network">The network.</param>
    /// <param name="daysThatFit">The days on which an organisation, by its code, fits.</param>
    internal static Condition From(NetworkStanding network, Func<string, Days> daysThatFit)
    {
        if (Absent(network) is { } missing) return Condition.UnknownWithout(missing);
        ConditionBuilder fromThere = new();
        Facts<TeamMember> members = network.Network.Team!.Members;
        for (int i = 0; i < members.Count; i++)
        {
            DaySpan run = DaySpan.Of(members[i].From, members[i].To);
            if (members[i].Organisation is { } organisation) fromThere.Add(Condition.On(daysThatFit(organisation.Value)), Days.Of(run));
            else fromThere.Add(run, network.Path(FactKinds.MemberOrganisation, i));
        }

        return fromThere.Build();
    }
}
