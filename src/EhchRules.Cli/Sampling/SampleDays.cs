using EhchRules.Calendars;

namespace EhchRules.Cli.Sampling;

/// <summary>The days on which a sample turns.</summary>
internal static class SampleDays
{
    /// <summary>Stays that ended before this day are left out.</summary>
    internal static readonly DateOnly StaysKnownFrom = new(2019, 6, 1);

    /// <summary>The first day of the Network Contract DES, on which most networks began.</summary>
    internal static readonly DateOnly NetworksBegan = new(2019, 7, 1);

    /// <summary>The first day of the contract year that brought the service; hospital episodes are known from it on.</summary>
    internal static readonly DateOnly ContractYearBegan = new(2020, 4, 1);

    /// <summary>The first day of the interim COVID-19 model, and its last.</summary>
    internal static readonly DateOnly CovidModelBegan = new(2020, 5, 15);

    internal static readonly DateOnly CovidModelEnded = new(2020, 9, 30);

    /// <summary>By this day homes were to be aligned and to have a clinical lead.</summary>
    internal static readonly DateOnly AlignmentDue = new(2020, 7, 31);

    /// <summary>From this day plans and weekly rounds are owed.</summary>
    internal static readonly DateOnly ServiceBegan = new(2020, 10, 1);

    /// <summary>The last day of which a sample tells anything. It is fixed, so that samples made on different days are equal.</summary>
    internal static readonly DateOnly DataEnd = new(2024, 3, 31);

    // The allowance of PCSP-3 and PCSP-4; a sample aims at it, and misses it now and then.
    private const int WorkingDaysForPlan = 7;

    /// <summary>Gets the last day on which a plan is in time after an admission or a return.</summary>
    internal static DateOnly PlanDue(DateOnly afterEvent) =>
        WorkingDayCalendar.EnglandAndWales.WorkingDaysAfter(afterEvent, WorkingDaysForPlan) ?? afterEvent;

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    internal static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Gets the end of an interval as it is known at the end of the data: null where it lies beyond.</summary>
    internal static DateOnly? KnownEnd(DateOnly to) => to > DataEnd ? null : to;
}
