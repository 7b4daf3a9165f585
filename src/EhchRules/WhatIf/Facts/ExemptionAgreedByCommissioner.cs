namespace EhchRules.WhatIf;

/// <summary>The commissioner agrees to the exemption that is claimed.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a claim that goes on and lacks this agreement must be recorded.</param>
public sealed record ExemptionAgreedByCommissioner(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"have the commissioner agree to the exemption of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, claim => !(claim.CommissionerAgreedOn <= On), claim => claim with { CommissionerAgreedOn = On });
}
