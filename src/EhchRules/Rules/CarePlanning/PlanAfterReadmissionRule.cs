using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-4: the same within seven working days of a return from hospital.</summary>
internal sealed class PlanAfterReadmissionRule()
    : ResidentOccasionRule(Catalogue.CarePlanning.PlanWithinSevenWorkingDaysOfReadmission, Binding.PatientOfAlignedHome, [.. PlanTimeliness.Reasons, NoReadmission, StillInHospital, SharedReasons.CalendarEnds])
{
    private static readonly ReasonTemplate NoReadmission = new("NoReadmission", Outcome.NotApplicable, "No return from hospital in this stay since the duty began.")
        { Because = "no return from hospital" };

    private static readonly ReasonTemplate StillInHospital =
        PlanTimeliness.InHospital.Saying("In hospital since {from}. The timescale starts with the return.", because: "in hospital");

    internal override FactKind[] TurnsOn => [FactKinds.Plans, FactKinds.HospitalEpisodes, FactKinds.TimescaleReasonOn];

    internal override Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into)
    {
        if (!stay.Resident.Resident.HospitalEpisodes.IsKnown) return Verdict.Undetermined(stay.Resident.Path(FactKinds.HospitalEpisodes));
        List(asOf, Requirement.Terms[0].Period.From!.Value, stay, into);
        return into.Count == 0 ? NoReadmission.Bare : null;
    }

    internal override Verdict Judge(AsOf asOf, Term term, ResidentOccasion occasion) => Of(asOf, term, occasion);

    /// <summary>Lists the returns within a stay since the duty began, and the time in hospital that goes on.</summary>
    internal static void List(AsOf asOf, DateOnly began, StayStanding stay, List<ResidentOccasion> into)
    {
        foreach (HospitalTime time in HospitalTime.Known(asOf, stay.Resident))
        {
            if (!time.IsWithin(stay)) continue;
            if (time.GoesOn)
            {
                bool stayGoesOn = stay.To == DaySpan.NoEnd || !asOf.IsOnOrAfter(stay.To + 1);
                if (stayGoesOn) into.Add(new(new(OccasionKind.Hospital, DateOnly.FromDayNumber(time.From)), stay));
            }
            else if (time.To >= began.DayNumber && PlanTimeliness.EarliestStart(stay, time.To) is { } start && asOf.IsOnOrAfter(start))
            {
                into.Add(new(new(OccasionKind.Return, DateOnly.FromDayNumber(time.To)), stay));
            }
        }
    }

    internal static Verdict Of(AsOf asOf, Term term, ResidentOccasion occasion) => occasion.Label.Kind is OccasionKind.Hospital
        ? StillInHospital.On(occasion.Label, null, occasion.Label.Day)
        : PlanTimeliness.Judge(asOf, term, occasion.Stay, occasion.Label);
}
