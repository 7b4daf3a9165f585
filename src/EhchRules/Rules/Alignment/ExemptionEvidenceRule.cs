using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ALIGN-4: the commissioner keeps clear evidence of the agreement to an exemption.</summary>
internal sealed class ExemptionEvidenceRule() : HomeRule(Catalogue.Alignment.ExemptionEvidence, Binding.InScope, Kept, NotKept, ExemptionClaim.NoneClaimed)
{
    private static readonly ReasonTemplate Kept = new("EvidenceKept", Outcome.Met, "Evidence of the agreement is on file: {evidence}.");
    private static readonly ReasonTemplate NotKept = new("NoEvidence", Outcome.NotMet, "An exemption is claimed, but no evidence of the agreement is recorded.");

    internal override FactKind[] TurnsOn => [FactKinds.Exemptions];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int index = ExemptionClaim.Active(asOf, home);
        if (index < 0) return ExemptionClaim.NoneClaimed.Bare;
        if (home.Home.Exemptions[index].Evidence is not { } evidence) return NotKept.Bare;
        asOf.Cite(home.Path(FactKinds.ExemptionEvidence, index), evidence);
        return Kept.With(evidence);
    }
}
