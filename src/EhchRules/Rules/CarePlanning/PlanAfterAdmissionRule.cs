using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-3: a plan is developed and agreed within seven working days of admission.</summary>
internal sealed class PlanAfterAdmissionRule()
    : ResidentOccasionRule(Catalogue.CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, Binding.PatientOfAlignedHome, [.. PlanTimeliness.Reasons, AdmittedBefore, SharedReasons.CalendarEnds])
{
    private static readonly ReasonTemplate AdmittedBefore = new("AdmittedBefore", Outcome.NotApplicable, "Admitted on {from}, before the duty began.")
        { Because = "admitted before the duty began" };

    internal override FactKind[] TurnsOn => [FactKinds.Plans, FactKinds.HospitalEpisodes, FactKinds.TimescaleReasonOn];

    internal override Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into)
    {
        if (stay.FirstDay < Requirement.Terms[0].Period.From) return AdmittedBefore.With(stay.FirstDay);
        if (PlanTimeliness.EarliestStart(stay, stay.From) is { } start && asOf.IsOnOrAfter(start)) into.Add(new(new(OccasionKind.Admission, stay.FirstDay), stay));
        return null;
    }

    internal override Verdict Judge(AsOf asOf, Term term, ResidentOccasion occasion) => PlanTimeliness.Judge(asOf, term, occasion.Stay, occasion.Label);
}
