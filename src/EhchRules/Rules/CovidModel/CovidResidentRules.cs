using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-3: a personalised care plan and an individually agreed treatment escalation plan.</summary>
internal sealed class PlanWithEscalationRule() : ResidentRule(Catalogue.CovidModel.PlanWithEscalation, Binding.InScope, HasBoth, LacksOne)
{
    private static readonly ReasonTemplate HasBoth = new("EscalationPlanAgreed", Outcome.Met, "A plan with an escalation plan was agreed on {on}.");
    private static readonly ReasonTemplate LacksOne = new("NoEscalationPlan", Outcome.NotMet, "No plan with an escalation plan is agreed.");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<CarePlan> plans = resident.Resident.Plans;
        if (!plans.IsKnown) return Verdict.Untold(resident.Path(Fact.Plans));
        List<FactPath> untold = [];
        int latest = -1;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i].EscalationPlan is false || asOf.Knows(plans[i].AgreedOn) is false) continue;
            if (plans[i].EscalationPlan is null) untold.Add(resident.Path(Fact.PlanEscalation, i));
            if (plans[i].AgreedOn is null) untold.Add(resident.Path(Fact.PlanAgreedOn, i));
            if (plans[i] is { EscalationPlan: true, AgreedOn: { } agreed } && (latest < 0 || agreed >= plans[latest].AgreedOn)) latest = i;
        }

        if (latest >= 0)
        {
            asOf.Cite(resident.Path(Fact.PlanEscalation, latest), ReasonArgument.Of(true));
            return HasBoth.With(plans[latest].AgreedOn!.Value);
        }

        return untold.Count > 0 ? Verdict.Untold([.. untold]) : LacksOne.Bare;
    }
}

/// <summary>COVID-6: structured medication review by video or telephone, where appropriate.</summary>
internal sealed class CovidMedicationReviewRule() : ResidentRule(Catalogue.CovidModel.MedicationReview, Binding.InScope, Reviewed, NotReviewed)
{
    private static readonly ReasonTemplate Reviewed = new("StructuredReviewHeld", Outcome.Met, "A structured medication review was held on {on}.");
    private static readonly ReasonTemplate NotReviewed = new("IsReviewAppropriate", Outcome.NeedsJudgement, "No structured medication review has been held under the interim model. Would one by video or telephone be appropriate?");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<MedicationReview> reviews = resident.Resident.MedicationReviews;
        if (!reviews.IsKnown) return Verdict.Untold(resident.Path(Fact.MedicationReviews));
        List<FactPath>? untold = null;
        int latest = StructuredReviews.Latest(asOf, resident, term.Period, months: null, ref untold);
        if (latest >= 0) return Reviewed.With(reviews[latest].On);
        return untold is not null ? Verdict.Untold([.. untold]) : NotReviewed.Bare;
    }
}

/// <summary>COVID-7: reviews of new residents and of hospital discharges.</summary>
internal sealed class NewResidentsReviewedRule()
    : ResidentOccasionRule(Catalogue.CovidModel.NewResidentsReviewed, Binding.InScope, Reviewed, NotReviewed, NoneInPeriod)
{
    private static readonly ReasonTemplate Reviewed = new("ReviewedSince", Outcome.Met, "Reviewed on {on}, since {event}.");
    private static readonly ReasonTemplate NotReviewed = new("NotReviewedSince", Outcome.NeedsJudgement, "No plan or medication review is recorded since {event}. Was the resident reviewed?");
    private static readonly ReasonTemplate NoneInPeriod = new("NoneInPeriod", Outcome.NotApplicable, "Neither admitted nor returned from hospital since the interim model began.");

    internal override Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into)
    {
        DateOnly began = term.Period.From!.Value;
        if (stay.FirstDay >= began) into.Add(new(new(OccasionKind.Admission, stay.FirstDay), stay, stay.Index));
        Resident resident = stay.Resident.Resident;
        if (!resident.HospitalEpisodes.IsKnown)
        {
            return into.Count > 0 ? null : Verdict.Untold(stay.Resident.Path(Fact.HospitalEpisodes));
        }

        foreach (HospitalTime time in HospitalTime.Known(asOf, stay.Resident))
        {
            if (time.GoesOn || time.To < began.DayNumber || !time.IsWithin(stay)) continue;
            into.Add(new(new(OccasionKind.Return, DateOnly.FromDayNumber(time.To)), stay, time.First));
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
        if (asOf.First(resident.PlanEvents, new(since.DayNumber, DayRun.NoEnd)) is { } plan) return Reviewed.With(ReasonArgument.OfDay(plan), happened);
        Facts<MedicationReview> reviews = resident.Resident.MedicationReviews;
        int first = -1;
        for (int i = 0; i < reviews.Count; i++)
        {
            if (reviews[i].On >= since && (first < 0 || reviews[i].On < reviews[first].On)) first = i;
        }

        if (first >= 0 && asOf.Knows(reviews[first]))
        {
            asOf.Cite(resident.Path(Fact.MedicationReviewOn, first), reviews[first].On);
            return Reviewed.With(reviews[first].On, happened);
        }

        List<FactPath> untold = [];
        if (!resident.Resident.Plans.IsKnown) untold.Add(resident.Path(Fact.Plans));
        untold.AddRange(PlanTimeliness.Untold(resident, since.DayNumber));
        if (!reviews.IsKnown) untold.Add(resident.Path(Fact.MedicationReviews));
        return untold.Count > 0 ? Verdict.Untold([.. untold]) : NotReviewed.With(happened);
    }
}
