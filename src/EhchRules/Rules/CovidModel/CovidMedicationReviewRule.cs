using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-6: structured medication review by video or telephone, where appropriate.</summary>
internal sealed class CovidMedicationReviewRule() : ResidentRule(Catalogue.CovidModel.MedicationReview, Binding.InScope, Reviewed, NotReviewed)
{
    private static readonly ReasonTemplate Reviewed = new("StructuredReviewHeld", Outcome.Met, "A structured medication review was held on {on}.");
    private static readonly ReasonTemplate NotReviewed = new("IsReviewAppropriate", Outcome.NeedsJudgement, "No structured medication review, by video, by telephone or in person, has been held under the interim model. Is that appropriate for this resident?");

    internal override FactKind[] TurnsOn => [FactKinds.MedicationReviews];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<MedicationReview> reviews = resident.Resident.MedicationReviews;
        if (!reviews.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.MedicationReviews));
        List<FactPath>? missing = null;
        int latest = StructuredReviews.Latest(asOf, resident, term.Period, months: null, ref missing);
        if (latest >= 0) return Reviewed.With(reviews[latest].On);
        return missing is not null ? Verdict.Undetermined([.. missing]) : NotReviewed.Bare;
    }
}
