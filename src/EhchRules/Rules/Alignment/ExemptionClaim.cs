namespace EhchRules.Rules;

/// <summary>Finds the claim of exemption that a day's answer turns on.</summary>
internal static class ExemptionClaim
{
    internal static readonly ReasonTemplate NoneClaimed = new("NoExemptionClaimed", Outcome.NotApplicable, "No exemption is claimed.");

    /// <summary>Finds the claims that have not ended, the one that fares best first: with all conditions met, with one absent, with one failed.</summary>
    internal static int Active(AsOf asOf, HomeStanding home)
    {
        int best = -1;
        int bestRank = int.MaxValue;
        for (int i = 0; i < home.Home.Exemptions.Count; i++)
        {
            Exemption claim = home.Home.Exemptions[i];
            if (claim.To is { } to && asOf.IsAfter(to)) continue;
            int rank = Failed(asOf, claim).Count > 0 ? 2 : Missing(home, claim, i).Count > 0 ? 1 : 0;
            if (rank >= bestRank) continue;
            best = i;
            bestRank = rank;
        }

        return best;
    }

    internal static List<string> Failed(AsOf asOf, Exemption claim)
    {
        List<string> failed = [];
        if (claim.NotSubstantivelyACareHome is false) failed.Add("SubstantivelyACareHome");
        if (asOf.Knows(claim.ProviderAgreedOn) is false) failed.Add("NotAgreedByProvider");
        if (asOf.Knows(claim.CommissionerAgreedOn) is false) failed.Add("NotAgreedByCommissioner");
        return failed;
    }

    internal static List<FactPath> Missing(HomeStanding home, Exemption claim, int index)
    {
        List<FactPath> missing = [];
        if (claim.NotSubstantivelyACareHome is null) missing.Add(home.Path(FactKinds.NotSubstantive, index));
        if (claim.ProviderAgreedOn is null) missing.Add(home.Path(FactKinds.ProviderAgreedOn, index));
        if (claim.CommissionerAgreedOn is null) missing.Add(home.Path(FactKinds.CommissionerAgreedOn, index));
        return missing;
    }
}
