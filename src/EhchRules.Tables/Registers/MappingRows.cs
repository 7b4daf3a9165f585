namespace EhchRules.Tables;

/// <summary>The rows of a mapping of practices, whose columns are found by name; other columns are ignored.</summary>
internal sealed class MappingRows
{
    private readonly PracticeRows rows;
    private readonly PracticeColumns columns;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly int count;
    private readonly int extract;

    /// <summary>Finds the columns.</summary>
    /// <param name="rows">Takes the rows.</param>
    /// <param name="header">The names in the header.</param>
    /// <param name="line">The line of the header.</param>
    internal MappingRows(PracticeRows rows, string[] header, long line)
    {
        this.rows = rows;
        count = header.Length;
        columns = PracticeColumns.In(header);
        extract = Place(header, PracticeColumns.Extract);
        if (header is [var only] && CsvReading.SeparatorIn(only) is { } separator)
        {
            rows.Csv.Fault(line, null, $"the header has no comma, and its cells are parted by {separator}; expected commas");
            return;
        }

        if (!PracticeColumns.AreAnyIn(header))
        {
            rows.Csv.Fault(line, null, $"no row is the header of a mapping of practices ({columns.Practice}, {columns.Network} and others), and none is of ODS's report of core partners (a practice's code, a network's code and a first day among ten cells)");
            return;
        }

        foreach (string column in columns.All)
        {
            int place = Place(header, column);
            if (place >= 0) places[column] = place;
            else rows.Csv.Fault(line, column, "the header has no such column");
        }
    }

    /// <summary>Gets whether every column is there.</summary>
    internal bool HasColumns => places.Count == columns.All.Count;

    internal PracticeSource Source => columns.Source;

    internal void Row()
    {
        if (rows.Csv.Count != count)
        {
            rows.Lose(FormattableString.Invariant($"has {rows.Csv.Count} fields where the header has {count}"));
            return;
        }

        if (extract >= 0 && (RegisterDays.TryReadExtract(rows.Csv[extract], out DateOnly day) || RegisterDays.TryRead(rows.Csv[extract], out day))) rows.Day = day;
        rows.Take(new(Cell(columns.Practice), Cell(columns.Network), Cell(columns.NetworkName), Cell(columns.SubIcb), Cell(columns.Icb)));
    }

    private PracticeCell Cell(string column) => new(column, rows.Csv[places[column]]);

    private static int Place(string[] header, string column) => Array.FindIndex(header, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase));
}
