using System.Buffers;
using System.Globalization;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>Writes one row a figure. The columns are a contract: new ones are only added at the end.</summary>
internal static class MeasuresCsv
{
    private static readonly string[] Columns =
    [
        "network", "on", "measure", "title", "kind", "subject_kind", "subject", "detail", "state", "numerator", "denominator", "value", "category", "from", "to",
        "left_out", "unknown", "absent", "why", "present", "lacking", "events_before", "bed_days_before", "events_after", "bed_days_after", "published",
    ];

    internal static void Write(TextWriter csv, bool hasHeader, NetworkMeasures measures) => CsvRows.Write(csv, Columns, hasHeader, Rows(measures));

    internal static void Write(IBufferWriter<byte> utf8, bool hasHeader, NetworkMeasures measures) => CsvRows.Write(utf8, Columns, hasHeader, Rows(measures));

    private static IEnumerable<string[]> Rows(NetworkMeasures measures) => measures.Measurements.Select(one => Row(measures, one));

    private static string[] Row(NetworkMeasures measures, Measurement one) =>
    [
        measures.Record.Network.Code.Value,
        IsoDay.Of(measures.On),
        one.Measure.Id,
        one.Measure.Title,
        one.Measure.Kind.ToString(),
        one.Subject.Kind.ToString(),
        one.Subject.Id,
        one.Detail ?? string.Empty,
        one.State.ToString(),
        Plain(one.Numerator),
        Plain(one.Denominator),
        Plain(one.RoundedValue),
        one.Category ?? string.Empty,
        IsoDay.Of(one.Period?.From) ?? string.Empty,
        IsoDay.Of(one.Period?.To) ?? string.Empty,
        Joined(one.Exclusions.Select(static left => FormattableString.Invariant($"{left.Code}={left.Count}"))),
        one.Unknown.ToString(CultureInfo.InvariantCulture),
        Joined(one.Absent.Select(static fact => FormattableString.Invariant($"{fact.Kind}={fact.Count}"))),
        one.Why?.ToString() ?? string.Empty,
        Joined(one.Present),
        Joined(one.Lacking),
        Plain(one.Before?.Events),
        Plain(one.Before?.BedDays),
        Plain(one.After?.Events),
        Plain(one.After?.BedDays),
        string.Join(" | ", one.Measure.Comparators),
    ];

    private static string Plain(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Joined(IEnumerable<string> parts) => string.Join(';', parts);
}
