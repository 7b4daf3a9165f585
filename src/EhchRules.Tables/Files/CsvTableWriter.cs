using System.Globalization;
using CsvHelper;

namespace EhchRules.Tables;

/// <summary>Writes a table as CSV: UTF-8, commas, line feeds, quotation marks where they are needed, days as <c>2020-10-06</c>.</summary>
internal sealed class CsvTableWriter : IAsyncDisposable
{
    private readonly CsvWriter csv;

    internal CsvTableWriter(Stream stream, RecordTable table)
    {
        csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: false);
        foreach (TableColumn column in table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
    }

    internal void Write(object?[] row)
    {
        foreach (object? cell in row) csv.WriteField(TextOf(cell));
        csv.EndRecord();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        bool flag => flag ? "true" : "false",
        DateOnly day => IsoDay.Of(day),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
