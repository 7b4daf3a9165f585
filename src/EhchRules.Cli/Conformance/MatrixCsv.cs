using System.Globalization;
using CsvHelper;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>Writes one row a term. The columns are a contract: new ones are only added at the end.</summary>
internal static class MatrixCsv
{
    private static readonly string[] Columns = ["level", "requirement", "title", "from", "through", "instrument", "force", "sources", "count", "vectors", "since"];

    internal static async Task WriteAsync(TraceabilityMatrix matrix, Stream output, CancellationToken cancellationToken)
    {
        await using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (TraceabilityRow row in matrix.Rows) await csv.WriteRecordAsync(Cells(row), cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    private static string[] Cells(TraceabilityRow row) =>
    [
        row.Level.ToString(),
        row.Requirement,
        row.Title,
        IsoDay.Of(row.Days?.From) ?? string.Empty,
        IsoDay.Of(row.Days?.To) ?? string.Empty,
        row.Instrument ?? string.Empty,
        row.Force?.ToString() ?? string.Empty,
        string.Join("; ", row.Sources),
        row.Vectors.Length.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', row.Vectors),
        string.Join(' ', row.Since),
    ];
}
