using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ALIGN-5: in a dispute the commissioner asks the local authority's advice.</summary>
internal sealed class ExemptionDisputeRule() : HomeRule(Catalogue.Alignment.ExemptionDispute, Binding.InScope, AdviceTaken, NoAdvice, Undisputed, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate AdviceTaken = new("AdviceTaken", Outcome.Met, "The exemption is disputed, and the local authority gave its advice on {on}.");
    private static readonly ReasonTemplate NoAdvice = new("NoAdvice", Outcome.NotMet, "The exemption is disputed, but no advice from the local authority is recorded.");
    private static readonly ReasonTemplate Undisputed = new("NotDisputed", Outcome.NotApplicable, "The exemption is not disputed.");

    internal override FactKind[] TurnsOn => [FactKinds.Exemptions];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        Exemption claim = home.Home.Exemptions[index];
        if (claim.Disputed is null) return Verdict.Undetermined(home.Path(FactKinds.Disputed, index));
        if (claim.Disputed is false) return Undisputed.Bare;
        if (asOf.Knows(claim.LocalAuthorityAdviceOn) is not true) return NoAdvice.Bare;
        DateOnly advised = claim.LocalAuthorityAdviceOn!.Value;
        asOf.Cite(home.Path(FactKinds.LocalAuthorityAdviceOn, index), advised);
        return AdviceTaken.With(advised);
    }
}
