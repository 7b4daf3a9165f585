using EhchRules.Catalogue;

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
        if (claim.NotSubstantivelyACareHome is null) missing.Add(home.Path(Fact.NotSubstantive, index));
        if (claim.ProviderAgreedOn is null) missing.Add(home.Path(Fact.ProviderAgreedOn, index));
        if (claim.CommissionerAgreedOn is null) missing.Add(home.Path(Fact.CommissionerAgreedOn, index));
        return missing;
    }
}

/// <summary>ALIGN-3: an exemption needs that the home does not substantively act as a care home, and that both sides agreed.</summary>
internal sealed class ExemptionConditionsRule() : HomeRule(Catalogue.Alignment.ExemptionConditions, Binding.InScope, AllMet, ConditionFails, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate AllMet = new("ExemptionConditionsMet", Outcome.Met, "Exempt since {since}: the home does not substantively act as a care home, and the provider and the commissioner agreed.");
    private static readonly ReasonTemplate ConditionFails = new("ExemptionConditionFails", Outcome.NotMet, "An exemption is claimed, but {conditions}.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        Exemption claim = home.Home.Exemptions[index];
        List<string> failed = ExemptionClaim.Failed(asOf, claim);
        if (failed.Count > 0) return ConditionFails.With(Phrase.List([.. failed.Select(Words)])).Naming([.. failed]);
        List<FactPath> missing = ExemptionClaim.Missing(home, claim, index);
        if (missing.Count > 0) return Verdict.Untold([.. missing]);
        DateOnly provider = claim.ProviderAgreedOn!.Value;
        DateOnly commissioner = claim.CommissionerAgreedOn!.Value;
        asOf.Cite(home.Path(Fact.ProviderAgreedOn, index), provider);
        asOf.Cite(home.Path(Fact.CommissionerAgreedOn, index), commissioner);
        return AllMet.With(provider > commissioner ? provider : commissioner);
    }

    private static string Words(string condition) => condition switch
    {
        "SubstantivelyACareHome" => "the home does substantively act as a care home",
        "NotAgreedByProvider" => "the provider has not agreed",
        _ => "the commissioner has not agreed",
    };
}

/// <summary>ALIGN-4: the commissioner keeps clear evidence of the agreement to an exemption.</summary>
internal sealed class ExemptionEvidenceRule() : HomeRule(Catalogue.Alignment.ExemptionEvidence, Binding.InScope, Kept, NotKept, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate Kept = new("EvidenceKept", Outcome.Met, "Evidence of the agreement is kept: {evidence}.");
    private static readonly ReasonTemplate NotKept = new("NoEvidence", Outcome.NotMet, "An exemption is claimed and no evidence of the agreement is recorded.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        if (home.Home.Exemptions[index].Evidence is not { } evidence) return NotKept.Bare;
        asOf.Cite(home.Path(Fact.ExemptionEvidence, index), evidence);
        return Kept.With(evidence);
    }
}

/// <summary>ALIGN-5: in a dispute the commissioner asks the local authority's advice.</summary>
internal sealed class ExemptionDisputeRule() : HomeRule(Catalogue.Alignment.ExemptionDispute, Binding.InScope, AdviceTaken, NoAdvice, Undisputed, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate AdviceTaken = new("AdviceTaken", Outcome.Met, "The exemption is disputed, and the local authority advised on {on}.");
    private static readonly ReasonTemplate NoAdvice = new("NoAdvice", Outcome.NotMet, "The exemption is disputed, and no advice of the local authority is recorded.");
    private static readonly ReasonTemplate Undisputed = new("NotDisputed", Outcome.NotApplicable, "The exemption is not disputed.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        Exemption claim = home.Home.Exemptions[index];
        if (claim.Disputed is null) return Verdict.Untold(home.Path(Fact.Disputed, index));
        if (claim.Disputed is false) return Undisputed.Bare;
        if (asOf.Knows(claim.LocalAuthorityAdviceOn) is not true) return NoAdvice.Bare;
        DateOnly advised = claim.LocalAuthorityAdviceOn!.Value;
        asOf.Cite(home.Path(Fact.LocalAuthorityAdviceOn, index), advised);
        return AdviceTaken.With(advised);
    }
}
