using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>SMR-1: residents are identified and prioritised for structured medication review.</summary>
internal sealed class MedicationReviewRule()
    : ResidentRule(Catalogue.InformationAndMedicines.MedicationReviewPrioritised, Binding.PatientOfAlignedHome, Reviewed, Identified, Neither)
{
    private static readonly ReasonTemplate Reviewed = new("ReviewedInTime", Outcome.Met, "A structured medication review was held on {on}, within the last {months} months.");
    private static readonly ReasonTemplate Identified = new("IdentifiedForReview", Outcome.Met, "Identified for a structured medication review on {on}.");
    private static readonly ReasonTemplate Neither = new("NotIdentifiedForReview", Outcome.NotMet, "Neither identified for a structured medication review, nor reviewed within the last {months} months.");

    private static readonly VerdictsByMonths NeitherWithin = new(Neither, Catalogue.InformationAndMedicines.MedicationReviewPrioritised.Terms);

    internal override FactKind[] TurnsOn => [FactKinds.IdentifiedForReview, FactKinds.MedicationReviews];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Resident record = resident.Resident;
        if (asOf.TryEarliest(record.IdentifiedForMedicationReview, out DatedEntry identified, out int entry))
        {
            asOf.Cite(resident.Path(FactKinds.IdentifiedForReviewOn, entry), identified.On);
            return Identified.With(identified.On);
        }

        int months = term.MonthsCounted!.Value;
        List<FactPath>? missing = null;
        if (!record.IdentifiedForMedicationReview.IsKnown) missing = [resident.Path(FactKinds.IdentifiedForReview)];
        if (!record.MedicationReviews.IsKnown) (missing ??= []).Add(resident.Path(FactKinds.MedicationReviews));
        int latest = StructuredReviews.Latest(asOf, resident, DateRange.Always, months, ref missing);
        if (latest >= 0) return Reviewed.With(record.MedicationReviews[latest].On, months);
        return missing is not null ? Verdict.Undetermined([.. missing]) : NeitherWithin[months];
    }
}
