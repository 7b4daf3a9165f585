using CsvHelper;

namespace EhchRules.Tables.Tests;

/// <summary>Rows of CSV, as another library reads them.</summary>
internal static class Csv
{
    internal static string[][] Rows(string text)
    {
        using StringReader reader = new(text);
        using CsvReader csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = false });
        List<string[]> rows = [];
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(place => Bare(csv.GetString(place)))]);
        return [.. rows];
    }

    /// <summary>Takes away the apostrophe that keeps a spreadsheet from running a cell.</summary>
    private static string Bare(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
