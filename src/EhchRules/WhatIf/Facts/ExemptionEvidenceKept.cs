namespace EhchRules.WhatIf;

/// <summary>The commissioner takes evidence of the agreement to the exemption into its files. A record has no day for that: it counts on all days.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a claim that goes on and has no evidence must be recorded.</param>
/// <param name="Evidence">A reference to the evidence.</param>
public sealed record ExemptionEvidenceKept(DateOnly On, string Home, string Evidence) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"put evidence of the agreement to the exemption of {nameOfHome(Home)} on file";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, static claim => claim.Evidence is null, claim => claim with { Evidence = Evidence });
}
