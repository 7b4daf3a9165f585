using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Words for the event from which the timescale of a plan runs, and for the day on which it starts where that is another.</summary>
internal static class PlanOccasionWords
{
    internal static string Event(Occasion occasion) =>
        $"{(occasion.Kind is OccasionKind.Admission ? "admission" : "the return from hospital")} on {((ReasonArgument)occasion.Day).InWords()}";

    internal static string After(Occasion occasion, int start) => start == occasion.Day.DayNumber
        ? "later"
        : $"after the duty first applied on {ReasonArgument.OfDay(start).InWords()}";

    internal static string Basis(Occasion occasion, int start) => start != occasion.Day.DayNumber
        ? "the duty first applied"
        : occasion.Kind is OccasionKind.Admission ? "admission" : "the return from hospital";
}
