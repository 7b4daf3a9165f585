using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>DISCH-1: support with discharge from hospital and transfers, with due regard to NICE NG27.</summary>
internal sealed class DischargeSupportRule()
    : ResidentOccasionRule(Catalogue.InformationAndMedicines.DischargeSupport, Binding.PatientOfAlignedHome, Considered, NotConsidered, NoSupport, NoDischarge)
{
    private static readonly ReasonTemplate Considered = new("NG27Considered", Outcome.Met, "Support was given with the discharge on {discharge}, and NICE NG27 was considered.");
    private static readonly ReasonTemplate NotConsidered = new("NG27NotConsidered", Outcome.NotMet, "Support was given with the discharge on {discharge}, but NICE NG27 was not considered.");
    private static readonly ReasonTemplate NoSupport = new("NoDischargeSupport", Outcome.NotMet, "No support was given with the discharge on {discharge}.");
    private static readonly ReasonTemplate NoDischarge = new("NoDischarge", Outcome.NotApplicable, "No discharge from hospital in the last {months} months.");

    // Most residents had no discharge: one verdict for each term's months serves them all.
    private static readonly VerdictsByMonths NoDischargeWithin = new(NoDischarge, Catalogue.InformationAndMedicines.DischargeSupport.Terms);

    internal override FactKind[] TurnsOn => [FactKinds.HospitalEpisodes];

    internal override Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into)
    {
        if (!stay.Resident.Resident.HospitalEpisodes.IsKnown) return Verdict.Undetermined(stay.Resident.Path(FactKinds.HospitalEpisodes));
        DateOnly began = Requirement.Terms[0].Period.From!.Value;
        int months = term.MonthsCounted!.Value;
        foreach (HospitalTime time in HospitalTime.Known(asOf, stay.Resident))
        {
            if (time.GoesOn || time.To < began.DayNumber || time.To < stay.From || time.From > stay.To) continue;
            DateOnly discharged = DateOnly.FromDayNumber(time.To);
            if (asOf.StillCounts(discharged, months)) into.Add(new(new(OccasionKind.Discharge, discharged), stay));
        }

        return into.Count == 0 ? NoDischargeWithin[months] : null;
    }

    internal override Verdict Judge(AsOf asOf, Term term, ResidentOccasion occasion)
    {
        ResidentStanding resident = occasion.Stay.Resident;
        List<FactPath>? missing = null;
        bool any = false;
        foreach (HospitalTime time in HospitalTime.Known(asOf, resident))
        {
            if (time.To != occasion.Label.Day.DayNumber) continue;
            for (int i = 0; i < resident.Resident.HospitalEpisodes.Count; i++)
            {
                HospitalEpisode episode = resident.Resident.HospitalEpisodes[i];
                if (!asOf.IsOnOrAfter(episode.From) || !time.Includes(episode.From.DayNumber)) continue;
                if (!episode.DischargeSupport.IsKnown) (missing ??= []).Add(resident.Path(FactKinds.DischargeSupport, i));
                for (int j = 0; j < episode.DischargeSupport.Count; j++)
                {
                    DischargeSupport support = episode.DischargeSupport[j];
                    if (!asOf.IsOnOrAfter(support.On)) continue;
                    any = true;
                    if (support.Ng27Considered is null) (missing ??= []).Add(resident.Path(FactKinds.Ng27Considered, i, j));
                    if (support.Ng27Considered is not true) continue;
                    asOf.Cite(resident.Path(FactKinds.Ng27Considered, i, j), ReasonArgument.Of(true));
                    return Considered.On(occasion.Label, null, occasion.Label.Day);
                }
            }
        }

        return missing is not null
            ? Verdict.UndeterminedOn(occasion.Label, null, [.. missing])
            : (any ? NotConsidered : NoSupport).On(occasion.Label, null, occasion.Label.Day);
    }
}
