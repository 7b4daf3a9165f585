using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Judges whether a plan was made within the working days allowed after an admission or a return (PCSP-3 and PCSP-4).</summary>
internal static class PlanTimeliness
{
    internal static readonly ReasonTemplate InTime = new("PlanInTime", Outcome.Met, "Plan {how} on {plan}; due by {due}, {days} working days after {basis} on {start}.");
    internal static readonly ReasonTemplate Late = new("PlanLate", Outcome.MetLate, "Plan {how} late, on {plan}; it was due by {due}, {days} working days after {basis} on {start}.");
    internal static readonly ReasonTemplate NotYetDue = new("PlanNotYetDue", Outcome.NotYetDue, "No plan since {event}; due by {due}, {days} working days {after}.")
        { Because = "not yet due" };

    internal static readonly ReasonTemplate Overdue = new("PlanOverdue", Outcome.NotMet, "No plan since {event}; it was due by {due}, {days} working days {after}.");
    internal static readonly ReasonTemplate ReasonRecorded = new(
        "TimescaleReasonRecorded", Outcome.NeedsJudgement, "No plan by {due}, but a reason was recorded on {on}: {text}. Is it a good reason for missing the timescale?")
        { Because = "a question: a reason was recorded" };

    internal static readonly ReasonTemplate BeganLater = new(
        "DutyBeganLater", Outcome.NeedsJudgement, "No plan by {due}. The duty first applied on {start}, after {event}, and the texts do not say whether the timescale runs from then. Was it acceptable to have no plan by {due}?")
        { Because = "a question: the duty first applied after the event" };

    internal static readonly ReasonTemplate InHospital = new("InHospital", Outcome.NotApplicable, "In hospital on {due}, when the plan was due. The timescale after the return applies instead.")
        { Because = "in hospital" };

    internal static readonly ReasonTemplate LeftBefore =
        SharedReasons.NotResident.Saying("The stay ended on {to}, before the plan was due on {due}.", because: "the stay ended before the plan was due");

    internal static readonly ReasonTemplate[] Reasons = [InTime, Late, NotYetDue, Overdue, ReasonRecorded, BeganLater, InHospital, LeftBefore];

    /// <summary>Finds the first day, on or after an event in a stay, on which the duty binds or may bind; null where there is none in the stay.</summary>
    internal static int? EarliestStart(StayStanding stay, int eventDay)
    {
        int? start = stay.Home.Bound.Maybe.FirstInBoth(stay.Resident.NetworkPatient.Maybe, eventDay);
        return start <= stay.To ? start : null;
    }

    internal static Verdict Judge(AsOf asOf, Term term, StayStanding stay, Occasion occasion)
    {
        int eventDay = occasion.Day.DayNumber;
        int earliest = EarliestStart(stay, eventDay) ?? eventDay;
        Verdict verdict = Judge(asOf, term, stay, occasion, earliest);
        int? certain = stay.Home.Bound.Yes.FirstInBoth(stay.Resident.NetworkPatient.Yes, eventDay);
        if (certain == earliest) return verdict.About(occasion);
        FactPath[] missing = [.. stay.Home.Bound.Missing(asOf), .. stay.Resident.NetworkPatient.Missing(asOf)];
        int? latest = certain <= stay.To && asOf.IsOnOrAfter(certain.Value) ? certain : null;
        if (latest is { } start) verdict = Verdict.Settle(verdict, Judge(asOf, term, stay, occasion, start), missing);
        else if (verdict.Outcome is not Outcome.NotApplicable) verdict = Verdict.Undetermined([.. missing, .. verdict.Missing ?? []]).Due(verdict.DueOn);
        if (IsInHospitalOtherwise(asOf, term, stay, verdict, PossibleStarts.Between(stay, earliest, latest ?? stay.To))) verdict = Verdict.Undetermined(missing);
        return verdict.About(occasion);
    }

    /// <summary>Says whether it is not met if the duty applied as early as it may have.</summary>
    internal static bool MayBeMissed(AsOf asOf, Term term, ResidentOccasion occasion)
    {
        int eventDay = occasion.Label.Day.DayNumber;
        return Judge(asOf, term, occasion.Stay, occasion.Label, EarliestStart(occasion.Stay, eventDay) ?? eventDay).Outcome is Outcome.NotMet;
    }

    /// <summary>Says whether another answer than the one on which the first and the last possible start agree comes of a start between: due on a day in hospital, or on none.</summary>
    private static bool IsInHospitalOtherwise(AsOf asOf, Term term, StayStanding stay, Verdict verdict, IEnumerable<int> starts)
    {
        bool inHospital = ReferenceEquals(verdict.Template, InHospital);
        if (!inHospital && verdict.Outcome is not (Outcome.MetLate or Outcome.NeedsJudgement)) return false;
        HospitalTime[] times = [.. HospitalTime.Known(asOf, stay.Resident)];
        foreach (int start in starts)
        {
            if (!asOf.IsOnOrAfter(start)) break;
            if (stay.Resident.Network.Basis.WorkingDays.After(DateOnly.FromDayNumber(start), term.WorkingDays!.Value) is not { } due) return true;
            bool leftBefore = stay.To < due.DayNumber && asOf.IsOnOrAfter(stay.To + 1);
            if (leftBefore) break;
            if (!asOf.IsPast(due) || Array.Exists(times, time => time.Includes(due.DayNumber)) != inHospital) return true;
        }

        return false;
    }

    private static Verdict Judge(AsOf asOf, Term term, StayStanding stay, Occasion occasion, int start)
    {
        ResidentStanding resident = stay.Resident;
        int days = term.WorkingDays!.Value;
        DateOnly startDay = DateOnly.FromDayNumber(start);
        DateOnly? due = resident.Network.Basis.WorkingDays.After(startDay, days);
        if (!resident.Resident.Plans.IsKnown) return PlansUnknown(asOf, resident, occasion, due);

        int eventDay = occasion.Day.DayNumber;
        int? plan = asOf.First(resident.PlanEvents, new(eventDay, DaySpan.NoEnd));
        if (due is not { } dueDay)
        {
            return plan is { } made
                ? InTime.With(How(asOf, resident, made), ReasonArgument.OfDay(made), "a day beyond the calendar", days, PlanOccasionWords.Basis(occasion, start), startDay)
                : SharedReasons.CalendarEnds.With(days, startDay);
        }

        if (plan <= dueDay.DayNumber) return Planned(InTime, plan.Value);
        Verdict verdict = Unplanned();
        FactPath[] unknown = Missing(resident, eventDay);
        return unknown.Length == 0 ? verdict : Verdict.UndeterminedOn(occasion, dueDay, [.. unknown, .. verdict.Missing ?? []]);

        Verdict Unplanned()
        {
            if (stay.To < dueDay.DayNumber && asOf.IsOnOrAfter(stay.To + 1)) return LeftBefore.On(occasion, dueDay, ReasonArgument.OfDay(stay.To), dueDay);
            if (!asOf.IsPast(dueDay))
            {
                CiteEvent(asOf, stay, occasion);
                return NotYetDue.On(occasion, dueDay, PlanOccasionWords.Event(occasion), dueDay, days, PlanOccasionWords.After(occasion, start));
            }

            if (!resident.Resident.HospitalEpisodes.IsKnown) return Verdict.UndeterminedOn(occasion, dueDay, resident.Path(FactKinds.HospitalEpisodes));
            foreach (HospitalTime time in HospitalTime.Known(asOf, resident))
            {
                if (time.Includes(dueDay.DayNumber)) return InHospital.On(occasion, dueDay, dueDay);
            }

            if (plan is { } late) return Planned(Late, late);
            CiteEvent(asOf, stay, occasion);
            return WithReason(asOf, resident, eventDay, dueDay)
                ?? (start > eventDay
                    ? BeganLater.On(occasion, dueDay, dueDay, startDay, PlanOccasionWords.Event(occasion))
                    : Overdue.On(occasion, dueDay, PlanOccasionWords.Event(occasion), dueDay, days, PlanOccasionWords.After(occasion, start)));
        }

        Verdict Planned(ReasonTemplate reason, int day) =>
            reason.On(occasion, dueDay, How(asOf, resident, day), ReasonArgument.OfDay(day), dueDay, days, PlanOccasionWords.Basis(occasion, start), startDay);
    }

    private static Verdict PlansUnknown(AsOf asOf, ResidentStanding resident, Occasion occasion, DateOnly? due)
    {
        bool hospitalMatters = due is { } day && !resident.Resident.HospitalEpisodes.IsKnown && asOf.IsPast(day);
        FactPath plans = resident.Path(FactKinds.Plans);
        return hospitalMatters ? Verdict.UndeterminedOn(occasion, due, plans, resident.Path(FactKinds.HospitalEpisodes)) : Verdict.UndeterminedOn(occasion, due, plans);
    }

    private static Verdict? WithReason(AsOf asOf, ResidentStanding resident, int eventDay, DateOnly due)
    {
        KnownList<TimescaleReason> reasons = resident.Resident.TimescaleReasons;
        for (int i = 0; i < reasons.Count; i++)
        {
            DateOnly on = reasons[i].On;
            if (on.DayNumber < eventDay || on > due) continue;
            asOf.Cite(resident.Path(FactKinds.TimescaleReasonOn, i), on);
            return ReasonRecorded.With(due, on, reasons[i].Text is { } text ? $"\"{text}\"" : "no words given").Due(due);
        }

        return null;
    }

    /// <summary>Lists the plans of which an absent fact may hide an event: drafts, and plans from before whose reviews are not known.</summary>
    internal static FactPath[] Missing(ResidentStanding resident, int eventDay)
    {
        List<FactPath>? unknown = null;
        for (int i = 0; i < resident.Resident.Plans.Count; i++)
        {
            CarePlan plan = resident.Resident.Plans[i];
            if (plan.AgreedOn is not { } agreed) (unknown ??= []).Add(resident.Path(FactKinds.PlanAgreedOn, i));
            else if (!plan.ReviewedOn.IsKnown && agreed.DayNumber < eventDay) (unknown ??= []).Add(resident.Path(FactKinds.PlanReviewedOn, i));
        }

        return unknown is null ? [] : [.. unknown];
    }

    /// <summary>Says whether the event of a day was an agreement or a review, and cites it.</summary>
    private static string How(AsOf asOf, ResidentStanding resident, int day)
    {
        Facts<CarePlan> plans = resident.Resident.Plans;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i].AgreedOn?.DayNumber != day) continue;
            asOf.Cite(resident.Path(FactKinds.PlanAgreedOn, i), ReasonArgument.OfDay(day));
            return "agreed";
        }

        for (int i = 0; i < plans.Count; i++)
        {
            int review = plans[i].ReviewedOn.AsSpan().IndexOf(DateOnly.FromDayNumber(day));
            if (review < 0) continue;
            asOf.Cite(resident.Path(FactKinds.PlanReviewDay, i, review), ReasonArgument.OfDay(day));
            break;
        }

        return "reviewed";
    }

    private static void CiteEvent(AsOf asOf, StayStanding stay, Occasion occasion)
    {
        if (occasion.Kind is OccasionKind.Admission)
        {
            asOf.Cite(stay.Resident.Path(FactKinds.StayFrom, stay.Index), occasion.Day);
            return;
        }

        Facts<HospitalEpisode> episodes = stay.Resident.Resident.HospitalEpisodes;
        for (int i = 0; i < episodes.Count; i++)
        {
            if (episodes[i].To != occasion.Day) continue;
            asOf.Cite(stay.Resident.Path(FactKinds.HospitalEpisodeTo, i), occasion.Day);
            return;
        }
    }
}
