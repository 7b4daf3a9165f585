using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>Changes the claims of exemption that a fact is about.</summary>
internal static class ExemptionClaims
{
    internal static void Change(Overlay over, DateOnly on, string homeId, Func<Exemption, bool> lacks, Func<Exemption, Exemption> change) => over.Home(
        homeId,
        home =>
        {
            bool any = false;
            Exemption[] claims = [.. home.Exemptions];
            for (int i = 0; i < claims.Length; i++)
            {
                if (claims[i].To < on || !lacks(claims[i])) continue;
                claims[i] = change(claims[i]);
                any = true;
            }

            return any ? home with { Exemptions = [.. claims] } : null;
        },
        $"{FaultText.Quote(homeId)} has no claim of exemption on {FaultText.Day(on)} that lacks this");
}
