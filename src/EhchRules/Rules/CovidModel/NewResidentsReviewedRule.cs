using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-7: reviews of new residents and of hospital discharges.</summary>
internal sealed class NewResidentsReviewedRule()
    : ResidentOccasionRule(Catalogue.CovidModel.NewResidentsReviewed, Binding.InScope, Reviewed, NotReviewed, NoneInPeriod)
{
    private static readonly ReasonTemplate Reviewed = new("ReviewedSince", Outcome.Met, "Reviewed on {on}, after {event}.");
    private static readonly ReasonTemplate NotReviewed = new("NotReviewedSince", Outcome.NeedsJudgement, "No plan or medication review has been recorded since {event}. Was the resident reviewed?");
    private static readonly ReasonTemplate NoneInPeriod = new("NoneInPeriod", Outcome.NotApplicable, "Neither admitted nor returned from hospital since the interim model began.");

    internal override FactKind[] TurnsOn => [FactKinds.HospitalEpisodes, FactKinds.Plans, FactKinds.MedicationReviews];

    internal override Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into)
    {
        DateOnly began = term.Period.From!.Value;
        if (stay.FirstDay >= began) into.Add(new(new(OccasionKind.Admission, stay.FirstDay), stay));
        Resident resident = stay.Resident.Resident;
        if (!resident.HospitalEpisodes.IsKnown)
        {
            return into.Count > 0 ? null : Verdict.Undetermined(stay.Resident.Path(FactKinds.HospitalEpisodes));
        }

        foreach (HospitalTime time in HospitalTime.Known(asOf, stay.Resident))
        {
            if (time.GoesOn || time.To < began.DayNumber || !time.IsWithin(stay)) continue;
            into.Add(new(new(OccasionKind.Return, DateOnly.FromDayNumber(time.To)), stay));
        }

        return into.Count == 0 ? NoneInPeriod.Bare : null;
    }

    internal override Verdict Judge(AsOf asOf, Term term, ResidentOccasion occasion)
    {
        ResidentStanding resident = occasion.Stay.Resident;
        DateOnly since = occasion.Label.Day;
        string happened = $"the {(occasion.Label.Kind is OccasionKind.Admission ? "admission" : "return from hospital")} on {((ReasonArgument)since).InWords()}";
        return Of(asOf, resident, since, happened) with { Occasion = occasion.Label };
    }

    private static Verdict Of(AsOf asOf, ResidentStanding resident, DateOnly since, string happened)
    {
        if (asOf.First(resident.PlanEvents, new(since.DayNumber, DaySpan.NoEnd)) is { } plan) return Reviewed.With(ReasonArgument.OfDay(plan), happened);
        Facts<MedicationReview> reviews = resident.Resident.MedicationReviews;
        int first = -1;
        for (int i = 0; i < reviews.Count; i++)
        {
            if (reviews[i].On >= since && (first < 0 || reviews[i].On < reviews[first].On)) first = i;
        }

        if (first >= 0 && asOf.Knows(reviews[first]))
        {
            asOf.Cite(resident.Path(FactKinds.MedicationReviewOn, first), reviews[first].On);
            return Reviewed.With(reviews[first].On, happened);
        }

        List<FactPath> missing = [];
        if (!resident.Resident.Plans.IsKnown) missing.Add(resident.Path(FactKinds.Plans));
        missing.AddRange(PlanTimeliness.Missing(resident, since.DayNumber));
        if (!reviews.IsKnown) missing.Add(resident.Path(FactKinds.MedicationReviews));
        return missing.Count > 0 ? Verdict.Undetermined([.. missing]) : NotReviewed.With(happened);
    }
}
