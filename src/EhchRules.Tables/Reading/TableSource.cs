using System.Data.Common;
using System.Globalization;

namespace EhchRules.Tables;

/// <summary>One table that is being read, row by row.</summary>
internal sealed class TableSource : IAsyncDisposable
{
    private readonly DbDataReader reader;
    private readonly CellSource?[] cells;
    private readonly CellSource? lines;
    private readonly int[] trimmed;

    private TableSource(RecordTable table, DbDataReader reader, CellSource?[] cells, CellSource? lines)
    {
        Table = table;
        this.reader = reader;
        this.cells = cells;
        this.lines = lines;
        trimmed = new int[cells.Length];
    }

    internal RecordTable Table { get; }

    /// <summary>Gets the network of the row in hand, or what stands in its place; null behind the last row, and where the cell is empty.</summary>
    internal string? Network { get; private set; }

    /// <summary>Gets whether there is a row in hand.</summary>
    internal bool HasRow { get; private set; }

    /// <summary>Gets the place of the row in hand, from 1.</summary>
    internal long Row { get; private set; }

    /// <summary>Gets the line on which it begins; 0 where rows are not lines.</summary>
    internal long Line => lines is not null ? long.TryParse(lines.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out long line) ? line : 0 : reader is RowReader own ? own.Line : 0;

    /// <summary>Gets what is wrong with the row in hand as a whole; null where nothing is.</summary>
    internal string? RowFault => (reader as RowReader)?.RowFault;

    /// <summary>Finds the columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="reader">Its rows.</param>
    /// <param name="faults">Takes every fault of the columns.</param>
    /// <returns>The source, before its first row; null where there are faults.</returns>
    internal static TableSource? Of(RecordTable table, DbDataReader reader, ICollection<TableFault> faults)
    {
        int before = faults.Count;
        int[] ordinals = new int[table.Columns.Length];
        Array.Fill(ordinals, -1);
        int lines = -1;
        for (int ordinal = 0; ordinal < reader.FieldCount; ordinal++)
        {
            string name = reader.GetName(ordinal).Trim();
            if (string.Equals(name, RecordTables.LineColumn, StringComparison.OrdinalIgnoreCase)) lines = ordinal;
            if (name is ['x' or 'X', '_' or '-', ..]) continue;
            int place = table.PlaceOf(name);
            if (place < 0) Fault(null, $"{ShownText.Quoted(name)} is no column of this table; known: {string.Join(", ", table.Columns.Select(static column => column.Name))}; a column whose name begins x_ is skipped");
            else if (ordinals[place] >= 0) Fault(table.Columns[place].Name, "stands there more than once");
            else ordinals[place] = ordinal;
        }

        for (int place = 0; place < ordinals.Length; place++)
        {
            if (ordinals[place] < 0 && table.Columns[place].IsRequired) Fault(table.Columns[place].Name, "the table has no such column");
        }

        return faults.Count > before
            ? null
            : new(table, reader, [.. ordinals.Select((ordinal, place) => ordinal < 0 ? null : CellSource.Of(reader, ordinal, table.Columns[place].Kind))], lines < 0 ? null : CellSource.Of(reader, lines, ColumnKind.Text));

        void Fault(string? column, string text) => faults.Add(new() { Table = table.Name, Column = column, Text = text });
    }

    /// <summary>Gets why the rows break off where they should go on; null where they do not.</summary>
    internal TableFault? Break { get; private set; }

    /// <summary>Goes to the next row.</summary>
    internal async ValueTask MoveNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            HasRow = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is DbException or IOException or InvalidDataException)
        {
            HasRow = false;
            Break = new() { Table = Table.Name, Row = Row + 1, Text = $"cannot be read, and nothing more is: {ShownText.Of(broken.Message)}" };
        }

        if (!HasRow)
        {
            Network = null;
            return;
        }

        Row++;
        Network = Text(0);
    }

    /// <summary>Gets a cell of the row in hand as text; null where it is empty, or there is no such column.</summary>
    internal string? Text(int place) => cells[place]?.Text();

    /// <summary>Gets what reads the cells of a column; null where there is none.</summary>
    internal CellSource? Cell(int place) => cells[place];

    /// <summary>Tells which columns ended in blanks since it was last asked.</summary>
    internal IEnumerable<TableWarning> Trimmed()
    {
        for (int place = 0; place < cells.Length; place++)
        {
            int count = (cells[place]?.Trimmed ?? 0) - trimmed[place];
            if (count == 0) continue;
            trimmed[place] += count;
            yield return new(Table.Name, Table.Columns[place].Name, "has values that end in blanks, which were taken off", null, count);
        }
    }

    /// <summary>Makes a fault of the row in hand.</summary>
    internal TableFault FaultHere(string? column, string text) => new() { Table = Table.Name, Row = Row, Line = Line > 0 ? Line : null, Column = column, Text = text };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => reader.DisposeAsync();
}
