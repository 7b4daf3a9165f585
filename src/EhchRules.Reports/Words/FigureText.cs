using System.Globalization;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>Figures in words for people. Per cent have one decimal, means two; a half is rounded away from zero.</summary>
internal static class FigureText
{
    /// <summary>Stands for a value that is not to be told.</summary>
    internal const string NotTold = "?";

    /// <summary>Stands for a value where there is nothing to count.</summary>
    internal const string Nothing = "-";

    /// <summary>Marks a value that is partly known.</summary>
    internal const string Partly = "*";

    /// <summary>Writes a value of a measure: <c>87.5 %</c>, or <c>12.50</c>.</summary>
    internal static string Value(MeasureKind kind, decimal value) => kind is MeasureKind.Mean
        ? Fixed(value, 2)
        : $"{(kind is MeasureKind.Change && value > 0 ? "+" : string.Empty)}{Fixed(value * 100, 1)} %";

    /// <summary>Writes the value of a measurement, or what stands in its place.</summary>
    internal static string Value(Measurement one) => one switch
    {
        { Category: { } category } => category,
        { Value: { } value } => Value(one.Measure.Kind, value) + Mark(one),
        { Why: WhyUnknown.NothingToCount } => Nothing,
        _ => NotTold,
    };

    /// <summary>Writes the two numbers of a measurement, as <c>21 of 24</c>; empty where there are none.</summary>
    internal static string Numbers(Measurement one) => one is { Numerator: { } above, Denominator: { } below } && one.Value is not null
        ? $"{Number(above)} {(one.Measure.Kind is MeasureKind.Proportion ? "of" : "/")} {Number(below)}"
        : string.Empty;

    /// <summary>Writes a measurement into a cell of a table, as <c>21/24</c>, with a mark where it is partly known.</summary>
    internal static string Cell(Measurement? one) => one switch
    {
        null => string.Empty,
        { Value: not null } => $"{Number(one.Numerator!.Value)}/{Number(one.Denominator!.Value)}{Mark(one)}",
        _ => Value(one),
    };

    /// <summary>Writes the numerator of a measurement into a cell.</summary>
    internal static string Count(Measurement? one) => one is { Value: not null } ? Number(one.Numerator!.Value) + Mark(one) : Cell(one);

    /// <summary>Writes a number in the fewest digits, with commas between thousands.</summary>
    internal static string Number(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>Writes a rate per 1,000 bed days with two decimals.</summary>
    internal static string Rate(decimal rate) => Fixed(rate, 2);

    /// <summary>Says in a sentence why there is no value; empty where there is one, or facts are absent, which are told by name.</summary>
    internal static string Why(Measurement one) => one.Why switch
    {
        WhyUnknown.NothingToCount => "Nothing to count.",
        WhyUnknown.NotInTheRecord => ReferenceEquals(one.Measure, MeasureCatalogue.Satisfaction)
            ? "Not known: the record does not hold it. Give it with --satisfaction."
            : "Not known: the record does not hold it. Give it with --events.",
        WhyUnknown.OnePeriodOnly => "Not known: counts are given of one period alone.",
        WhyUnknown.PeriodsNotInOrder => "Not known: the days before do not all lie before the days after.",
        WhyUnknown.BedDaysNotKnown => "Not known: occupied bed days are not given for both periods.",
        WhyUnknown.NoBedDays => "Not known: there were no occupied bed days in one of the periods.",
        WhyUnknown.NoEventBefore => "Not known: there was none before, so no change can be calculated.",
        _ => string.Empty,
    };

    /// <summary>Lists what is absent, as <c>what care plans there are (3)</c>.</summary>
    internal static string Absent(Measurement one) => string.Join("; ", one.Absent.Select(static fact => $"{fact.Words} ({Words.Number(fact.Count)})"));

    private static string Mark(Measurement one) => one.State is MeasureState.PartlyKnown ? Partly : string.Empty;

    private static string Fixed(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
