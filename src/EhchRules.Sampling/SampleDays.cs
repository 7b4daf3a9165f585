using EhchRules.Calendars;
using EhchRules.Catalogue;

namespace EhchRules.Sampling;

/// <summary>The days on which a sample turns. Those of the law are the catalogue's.</summary>
internal static class SampleDays
{
    /// <summary>Stays that ended before this day are left out.</summary>
    internal static readonly DateOnly StaysKnownFrom = new(2019, 6, 1);

    /// <summary>The first day of the Network Contract DES, on which most networks began. The catalogue begins a year later.</summary>
    internal static readonly DateOnly NetworksBegan = new(2019, 7, 1);

    /// <summary>The last day of which a sample says anything. It is fixed, so that samples made on different days are equal.</summary>
    internal static readonly DateOnly DataEnd = new(2024, 3, 31);

    /// <summary>The first day of the contract year that brought the service; hospital episodes are known from it on.</summary>
    internal static readonly DateOnly ContractYearBegan = Instruments.Des2020.Period.From!.Value;

    /// <summary>The first day of the interim COVID-19 model, and its last.</summary>
    internal static readonly DateOnly CovidModelBegan = CovidModel.WeeklyCheckIn.Life.From!.Value;

    internal static readonly DateOnly CovidModelEnded = CovidModel.WeeklyCheckIn.Life.To!.Value;

    /// <summary>By this day homes were to be aligned and to have a clinical lead.</summary>
    internal static readonly DateOnly AlignmentDue = DueOf(Alignment.HomeIsAligned);

    /// <summary>By this day the network was to have its plan for the service.</summary>
    internal static readonly DateOnly ServicePlanDue = DueOf(Alignment.ServicePlan);

    /// <summary>By this day the network was to have its team.</summary>
    internal static readonly DateOnly TeamDue = DueOf(Team.Established);

    /// <summary>From this day plans and weekly rounds are owed.</summary>
    internal static readonly DateOnly ServiceBegan = HomeRounds.WeeklyRound.Life.From!.Value;

    /// <summary>Gets the last day on which a plan is in time after an admission. A sample aims at it, and misses it now and then.</summary>
    internal static DateOnly PlanDueAfterAdmission(DateOnly admitted) => PlanDue(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, admitted);

    /// <summary>Gets the last day on which a plan or a review is in time after a return from hospital.</summary>
    internal static DateOnly PlanDueAfterReturn(DateOnly returned) => PlanDue(CarePlanning.PlanWithinSevenWorkingDaysOfReadmission, returned);

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    internal static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Gets the end of an interval as it is known at the end of the data: null where it lies beyond.</summary>
    internal static DateOnly? KnownEnd(DateOnly to) => to > DataEnd ? null : to;

    private static DateOnly DueOf(Requirement requirement) => requirement.Terms[0].DueBy!.Value;

    // What happened before the duty began is given the time of its first term.
    private static DateOnly PlanDue(Requirement requirement, DateOnly on)
    {
        Term term = requirement.TermOn(on) ?? requirement.Terms[0];
        return WorkingDayCalendar.EnglandAndWales.WorkingDaysAfter(on, term.WorkingDays!.Value) ?? on;
    }
}
