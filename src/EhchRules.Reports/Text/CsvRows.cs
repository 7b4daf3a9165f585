using CsvHelper;

namespace EhchRules.Reports;

/// <summary>Writes rows as CSV.</summary>
internal static class CsvRows
{
    // Ids, names and statements come from others, and a spreadsheet would run a cell that begins like a formula.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="hasHeader">Whether the names of the columns come first.</param>
    /// <param name="rows">The rows.</param>
    internal static void Write(TextWriter csv, IReadOnlyList<string> columns, bool hasHeader, IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using CsvWriter writer = CsvWriter.Create(csv, Options, leaveOpen: true);
        if (hasHeader) writer.WriteHeader([.. columns]);
        foreach (string[] row in rows) writer.WriteRecord(row);
    }
}
