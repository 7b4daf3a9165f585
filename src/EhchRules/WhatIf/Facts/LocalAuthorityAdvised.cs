namespace EhchRules.WhatIf;

/// <summary>The local authority advises on the dispute about the exemption.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a disputed claim that goes on must be recorded.</param>
public sealed record LocalAuthorityAdvised(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"obtain the local authority's advice on the exemption of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, claim => claim.Disputed is true && !(claim.LocalAuthorityAdviceOn <= On), claim => claim with { LocalAuthorityAdviceOn = On });
}
