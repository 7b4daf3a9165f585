using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Words for the event from which the timescale of a plan runs, and for the day on which it starts where that is another.</summary>
internal static class PlanOccasionWords
{
    internal static ReasonArgument Event(Occasion occasion) =>
        ReasonArgument.OfDay(occasion.Day.DayNumber, occasion.Kind is OccasionKind.Admission ? DayWords.Admission : DayWords.Return);

    internal static ReasonArgument After(Occasion occasion, int start) =>
        start == occasion.Day.DayNumber ? "later" : ReasonArgument.OfDay(start, DayWords.DutyFirstApplied);

    internal static string Basis(Occasion occasion, int start) => start != occasion.Day.DayNumber
        ? "the duty first applied"
        : occasion.Kind is OccasionKind.Admission ? "admission" : "the return from hospital";
}
