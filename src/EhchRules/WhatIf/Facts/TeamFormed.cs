using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The multidisciplinary team is established.</summary>
/// <param name="On">The day.</param>
/// <param name="CoordinatedBy">Who co-ordinates it, in the caller's own words or key.</param>
public sealed record TeamFormed(DateOnly On, string CoordinatedBy) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"establish the multidisciplinary team, co-ordinated by {FaultText.Plain(CoordinatedBy)}";

    internal override void LayOver(Overlay over) =>
        over.Team(team => team with { Established = team.Established.Plus(new() { On = On, CoordinatedBy = CoordinatedBy }) });
}
