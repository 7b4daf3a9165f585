using System.Globalization;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Json;

/// <summary>Writes the measures of one network, byte for byte the same for the same measures.</summary>
internal static class MeasuresWriter
{
    private const string Format = "ehch-measures/1";

    internal static async Task WriteAsync(Stream stream, NetworkMeasures measures, bool indented, CancellationToken cancellationToken)
    {
        Utf8JsonWriter writer = new(stream, EhchJson.WriterOptions(indented));
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartObject();
            WriteHead(writer, measures);
            writer.WriteStartObject("measures");
            foreach (Measure measure in MeasureCatalogue.All)
            {
                writer.WritePropertyName(measure.Id);
                JsonSerializer.Serialize(writer, Of(measure), MeasuresJsonContext.Default.MeasureDocument);
            }

            writer.WriteEndObject();
            writer.WriteStartArray("measurements");
            foreach (Measurement measurement in measures.Measurements) JsonSerializer.Serialize(writer, Of(measurement), MeasuresJsonContext.Default.MeasurementDocument);
            writer.WriteEndArray();
            writer.WriteEndObject();
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the noughts from the end of a decimal: the same number in the fewest digits.</summary>
    internal static decimal Shortened(decimal number) => number / 1.0000000000000000000000000000m;

    private static void WriteHead(Utf8JsonWriter writer, NetworkMeasures measures)
    {
        writer.WriteString("format", Format);
        writer.WriteString("ruleSet", RuleSetVersion.Current);
        writer.WriteString("calendar", measures.Options.Calendar.Id);
        writer.WriteString("network", measures.Record.Network.Code.Value);
        writer.WriteString("on", Iso(measures.On));
        writer.WriteString("knownOn", measures.Options.KnownOn is { } known ? Iso(known) : null);
        writer.WriteString("recordHash", EhchJson.HashRecord(measures.Record));
        writer.WriteNumber("homes", measures.Homes);
        writer.WriteNumber("residents", measures.Residents);
        writer.WriteStartObject("homesLeftOut");
        foreach (Exclusion reason in measures.LeftOutHomes) writer.WriteNumber(reason.Code, reason.Count);
        writer.WriteEndObject();
    }

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

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
