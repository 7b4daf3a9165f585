namespace EhchRules.Tables;

/// <summary>A CSV file of which each row says on which line it begins.</summary>
internal sealed class CsvTableWithLines(string table, CsvTable csv, Action<TableFault> unreadable)
    : RowReader([.. csv.Cells, new(NetworkTables.LineColumn, ColumnKind.Text)])
{
    /// <inheritdoc/>
    internal override long Line => csv.Line;

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        while (csv.Read())
        {
            if (csv.RowFault is not { } unfit) return true;
            unreadable(new() { Table = table, Line = csv.Line, Text = unfit });
        }

        return false;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) =>
        place == csv.FieldCount ? csv.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) : csv.IsDBNull(place) ? null : csv.GetString(place);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) csv.Dispose();
        base.Dispose(disposing);
    }
}
