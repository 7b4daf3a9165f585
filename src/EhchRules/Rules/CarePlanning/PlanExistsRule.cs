using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-2: a plan exists and is refreshed as required.</summary>
internal sealed class PlanExistsRule()
    : LatestPlanRule(
        Catalogue.CarePlanning.PlanExistsAndIsRefreshed,
        Binding.PatientOfAlignedHome,
        InPlace,
        RefreshOutstanding,
        NoPlanInTime,
        ResidentBefore,
        PlanTimeliness.NotYetDue,
        PlanTimeliness.ReasonRecorded,
        PlanTimeliness.BeganLater,
        PlanTimeliness.InHospital)
{
    private static readonly ReasonTemplate InPlace = new("PlanInPlace", Outcome.Met, "A plan agreed on {agreed} is in place, and no refresh is outstanding.");
    private static readonly ReasonTemplate RefreshOutstanding = new("RefreshOutstanding", Outcome.NotMet, "A refresh became necessary on {required}, but the plan was last agreed or reviewed on {last}.");
    private static readonly ReasonTemplate NoPlanInTime = new("NoPlanAgreed", Outcome.NotMet, "No plan has been agreed. One was due by {due}.");
    private static readonly ReasonTemplate ResidentBefore = new(
        "ResidentBeforeDuty",
        Outcome.NeedsJudgement,
        "No plan has been agreed. The resident has been here since {from}, before the duty began. One summary of the contract asks for a plan for each resident by 30 September 2020. Is one under way?");

    internal override FactKind[] TurnsOn => [FactKinds.Plans, FactKinds.HospitalEpisodes, FactKinds.TimescaleReasonOn];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        CarePlan plan = resident.Resident.Plans[index];
        DateOnly? last = plan.AgreedOn;
        foreach (DateOnly reviewed in plan.ReviewedOn)
        {
            if (asOf.IsOnOrAfter(reviewed) && !(reviewed < last)) last = reviewed;
        }

        for (int i = 0; i < plan.RefreshRequired.Count; i++)
        {
            DateOnly required = plan.RefreshRequired[i];
            if (required <= last || !asOf.IsOnOrAfter(required)) continue;
            if (!plan.ReviewedOn.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanReviewedOn, index));
            if (plan.AgreedOn is null || last is null) return Verdict.Undetermined(resident.Path(FactKinds.PlanAgreedOn, index));
            asOf.Cite(resident.Path(FactKinds.PlanRefreshDay, index, i), required);
            return RefreshOutstanding.With(required, last.Value);
        }

        if (plan.AgreedOn is not { } agreed) return InPlace.With("a date not recorded");
        asOf.Cite(resident.Path(FactKinds.PlanAgreedOn, index), agreed);
        return InPlace.With(agreed);
    }

    /// <summary>
    /// Without a plan the answer follows PCSP-3 and PCSP-4: not met if one of them is, since the earliest timescale that was broken; else
    /// what the later occasion says (S26).
    /// </summary>
    protected override Verdict WithoutPlan(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        if (stay.UnknownKinds.Length == 0) return WithoutPlan(asOf, stay);
        Verdict? settled = null;
        foreach (ResidentStanding reading in resident.Readings)
        {
            StayStanding read = reading.CurrentStay(asOf)!;
            Verdict verdict = TemporaryStay.Weigh(read, WithoutPlan(asOf, read));
            settled = settled is null ? verdict : Verdict.Settle(settled, verdict, stay.UnknownKinds);
        }

        return settled ?? Verdict.Undetermined(stay.UnknownKinds);
    }

    private Verdict WithoutPlan(AsOf asOf, StayStanding stay)
    {
        ResidentStanding resident = stay.Resident;
        DateOnly began = Requirement.Terms[0].Period.From!.Value;
        DateOnly? knownOn = resident.Network.Basis.KnownOn;
        Term admission = TermsInForce.At(asOf, Catalogue.CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, knownOn).Term;
        Term readmission = TermsInForce.At(asOf, Catalogue.CarePlanning.PlanWithinSevenWorkingDaysOfReadmission, knownOn).Term;
        List<ResidentOccasion> occasions = new(1);
        if (stay.FirstDay >= began) occasions.Add(new(new(OccasionKind.Admission, stay.FirstDay), stay));
        PlanAfterReadmissionRule.List(asOf, began, stay, occasions);
        Verdict? later = null;
        DateOnly? missed = null;
        List<FactPath>? mayBeMissed = null;
        foreach (ResidentOccasion occasion in occasions)
        {
            Term term = occasion.Label.Kind is OccasionKind.Admission ? admission : readmission;
            later = PlanAfterReadmissionRule.Of(asOf, term, occasion);
            if (later.Outcome is Outcome.NotMet && !(missed < later.DueOn)) missed = later.DueOn;
            if (later.Missing is { } absent && PlanTimeliness.MayBeMissed(asOf, term, occasion)) (mayBeMissed ??= []).AddRange(absent);
        }

        if (!resident.Resident.HospitalEpisodes.IsKnown) return Verdict.Undetermined([resident.Path(FactKinds.HospitalEpisodes), .. later?.Missing ?? []]).Due(later?.DueOn);
        if (missed is { } passed) return NoPlanInTime.On(null, passed, passed);
        if (later is null) return ResidentBefore.With(stay.FirstDay);
        return mayBeMissed is { Count: > 0 } && later.Outcome is not Outcome.Undetermined ? Verdict.Undetermined([.. mayBeMissed]) : later with { Occasion = null };
    }
}
