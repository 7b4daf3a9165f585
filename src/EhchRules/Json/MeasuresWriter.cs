using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Json;

/// <summary>Writes the measures of one network, byte for byte the same for the same measures.</summary>
internal static class MeasuresWriter
{
    internal const string Format = "ehch-measures/1";

    internal static void Write(Utf8JsonWriter writer, NetworkMeasures measures) =>
        JsonSerializer.Serialize(writer, Of(measures), MeasuresJsonContext.Default.MeasuresDocument);

    /// <summary>Takes the noughts from the end of a decimal: the same number in the fewest digits.</summary>
    internal static decimal Shortened(decimal number) => number / 1.0000000000000000000000000000m;

    private static MeasuresDocument Of(NetworkMeasures measures) => new(
        Format,
        RuleSetVersion.Current,
        measures.Options.Assessment!.Calendar.Id,
        measures.Record.Network.Code.Value,
        measures.On,
        measures.Options.Assessment!.KnownOn,
        EhchJson.HashRecord(measures.Record),
        measures.Homes,
        measures.Residents,
        InOrder(measures.LeftOutHomes, static reason => reason.Code, static reason => reason.Count),
        InOrder(MeasureCatalogue.All, static measure => measure.Id, Of),
        measures.Measurements.Select(Of));

    private static OrderedDictionary<string, TValue> InOrder<T, TValue>(IEnumerable<T> items, Func<T, string> name, Func<T, TValue> value) =>
        new(items.Select(item => KeyValuePair.Create(name(item), value(item))), StringComparer.Ordinal);

    private static MeasureDocument Of(Measure measure) => new(
        measure.Title,
        measure.Group,
        measure.Kind,
        measure.Period,
        measure.Numerator,
        measure.Denominator,
        measure.Remarks,
        [.. measure.Comparators.Select(static one => new ComparatorDocument(one.Figure, one.Source, one.Status, one.HasDenominator))]);

    private static MeasurementDocument Of(Measurement one) => new(
        one.Measure.Id,
        new(one.Subject.Kind, one.Subject.Id),
        one.Detail,
        one.State,
        Shortened(one.Numerator),
        Shortened(one.Denominator),
        Shortened(one.RoundedValue),
        one.Category,
        one.Period?.From,
        one.Period?.To,
        [.. one.Exclusions.Select(static left => new ExclusionDocument(left.Code, left.Words, left.Count))],
        one.Untold,
        [.. one.Absent.Select(static fact => new AbsentDocument(fact.Kind, fact.Words, fact.Count))],
        one.Why,
        one.Present.IsEmpty && one.Lacking.IsEmpty && one.UntoldNames.IsEmpty ? null : new(one.Present, one.Lacking, one.UntoldNames),
        EventPeriodDocument.Of(one.Before),
        EventPeriodDocument.Of(one.After),
        one.ValueWithOneMore is { } more ? Shortened(Measurement.Rounded(more)) : null);

    private static decimal? Shortened(decimal? number) => number is { } known ? Shortened(known) : null;
}
