using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>Someone joins the multidisciplinary team.</summary>
/// <param name="On">The first day.</param>
/// <param name="Person">The caller's key for the person.</param>
/// <param name="Role">The role; null where nothing is said of it.</param>
/// <param name="Organisation">The organisation the person comes from; null where nothing is said of it.</param>
public sealed record TeamMemberJoined(DateOnly On, string Person, TeamRole? Role = null, OdsCode? Organisation = null) : HypotheticalEvent(On)
{
    internal override HypotheticalEvent? Barer => Role is null && Organisation is null ? null : new TeamMemberJoined(On, Person);

    internal override Wording Words(Func<string, string> nameOfHome) =>
        new("bring ", $"{(Role is { } role ? OneOf(role) : "somebody")}{(Organisation is null ? "" : $" from {Organisation}")}", " into the team");

    internal override void LayOver(Overlay over) =>
        over.Team(team => team with { Members = team.Members.Plus(new() { Person = Person, Role = Role, Organisation = Organisation, From = On }) });

    private static string OneOf(TeamRole role) => role switch
    {
        TeamRole.GeneralPractitioner => "a GP",
        TeamRole.CareHomeStaff => "a member of a home's staff",
        TeamRole.Other => "somebody in another role",
        _ => Phrase.OneOf(role),
    };
}
