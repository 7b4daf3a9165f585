using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>CODE-1: residence is coded in the GP record, a condition of payment.</summary>
internal sealed class ResidenceCodedRule()
    : ResidentRule(Catalogue.InformationAndMedicines.ResidenceCoded, Binding.PatientOfAlignedHome, Coded, NotCoded, Unsettled)
{
    private static readonly ReasonTemplate Coded = new("ResidenceCoded", Outcome.Met, "Residence has been coded with {code} since {on}.");
    private static readonly ReasonTemplate NotCoded = new("ResidenceNotCoded", Outcome.NotMet, "Residence is not coded with an accepted SNOMED CT code. Payment of the care home premium is conditional on it.");
    private static readonly ReasonTemplate Unsettled = new("CodeNotSettled", Outcome.Undetermined, "Residence is coded with {code}. No source settles whether that code was accepted at the time.");

    internal override FactKind[] TurnsOn => [FactKinds.ResidenceCodes];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Verdict verdict = ResidenceCodes.Judge(asOf, resident, term.AcceptedCodes, Coded, NotCoded);
        if (verdict.Outcome is not Outcome.NotMet || term.UnsettledCodes.IsEmpty) return verdict;
        List<FactPath>? missing = null;
        int unsettled = ResidenceCodes.Earliest(asOf, resident, term.UnsettledCodes, ref missing);
        if (unsettled >= 0) return Unsettled.With(resident.Resident.ResidenceCodes[unsettled].Code);
        return missing is not null ? Verdict.Undetermined([.. missing]) : verdict;
    }
}
