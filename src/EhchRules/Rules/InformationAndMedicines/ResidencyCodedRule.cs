using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-4: care home residency is coded on the primary care record, with any of the codes of CODE-1.</summary>
internal sealed class ResidencyCodedRule() : ResidentRule(Catalogue.LeadRole.ResidencyCoded, Binding.PatientOfAlignedHome, Coded, NotCoded)
{
    private static readonly ReasonTemplate Coded = new("ResidencyCoded", Outcome.Met, "Care home residency has been coded with {code} since {on}.");
    private static readonly ReasonTemplate NotCoded = new("ResidencyNotCoded", Outcome.NotMet, "Care home residency is not coded on the primary care record.");

    internal override FactKind[] TurnsOn => [FactKinds.ResidenceCodes];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) =>
        ResidenceCodes.Judge(asOf, resident, ResidenceCodes.AnyAccepted, Coded, NotCoded);
}
