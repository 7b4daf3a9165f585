using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ALIGN-3: an exemption needs that the home does not substantively act as a care home, and that both sides agreed.</summary>
internal sealed class ExemptionConditionsRule() : HomeRule(Catalogue.Alignment.ExemptionConditions, Binding.InScope, AllMet, ConditionFails, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate AllMet = new("ExemptionConditionsMet", Outcome.Met, "The home has been exempt since {since}: it does not substantively act as a care home, and the provider and the commissioner agreed.");
    private static readonly ReasonTemplate ConditionFails = new("ExemptionConditionFails", Outcome.NotMet, "An exemption is claimed, but {conditions}.");

    internal override FactKind[] TurnsOn => [FactKinds.Exemptions];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        Exemption claim = home.Home.Exemptions[index];
        List<string> failed = ExemptionClaim.Failed(asOf, claim);
        if (failed.Count > 0) return ConditionFails.With(Phrase.List([.. failed.Select(Words)])).Naming([.. failed]);
        List<FactPath> missing = ExemptionClaim.Missing(home, claim, index);
        if (missing.Count > 0) return Verdict.Undetermined([.. missing]);
        DateOnly provider = claim.ProviderAgreedOn!.Value;
        DateOnly commissioner = claim.CommissionerAgreedOn!.Value;
        asOf.Cite(home.Path(FactKinds.ProviderAgreedOn, index), provider);
        asOf.Cite(home.Path(FactKinds.CommissionerAgreedOn, index), commissioner);
        return AllMet.With(provider > commissioner ? provider : commissioner);
    }

    private static string Words(string condition) => condition switch
    {
        "SubstantivelyACareHome" => "the home does act substantively as a care home",
        "NotAgreedByProvider" => "the provider has not agreed",
        _ => "the commissioner has not agreed",
    };
}
