using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Tables;

/// <summary>A CSV file of which each row says on which line it begins.</summary>
internal sealed class CsvTableWithLines : RowReader
{
    private readonly string table;
    private readonly CsvTable csv;
    private readonly Action<TableFault> unreadable;

    private CsvTableWithLines(string table, CsvTable csv, Action<TableFault> unreadable)
        : base([.. csv.Cells, new(RecordTables.LineColumn, ColumnKind.Text)])
    {
        this.table = table;
        this.csv = csv;
        this.unreadable = unreadable;
    }

    /// <inheritdoc/>
    internal override long Line => csv.Line;

    [SuppressMessage("Reliability", "CA2000", Justification = "It is closed with the reader.")]
    internal static CsvTableWithLines Open(string table, Stream stream, Action<TableFault> unreadable) => new(table, CsvTable.Open(table, stream), unreadable);

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        try
        {
            while (csv.Read())
            {
                if (csv.RowFault is not { } unfit) return true;
                unreadable(new() { Table = table, Line = csv.Line, Text = unfit });
            }
        }
        catch (InvalidDataException broken)
        {
            unreadable(TableFault.OfBreak(table, row: null, csv.Line, broken));
        }

        return false;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) =>
        place == csv.FieldCount ? csv.Line.ToString(CultureInfo.InvariantCulture) : csv.IsDBNull(place) ? null : csv.GetString(place);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) csv.Dispose();
        base.Dispose(disposing);
    }
}
