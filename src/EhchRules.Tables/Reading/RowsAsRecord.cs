using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>Goes through the rows of a network as through its record, in the order of the format.</summary>
/// <param name="rows">The rows, linked.</param>
/// <param name="coverage">Which lists without rows are known to be empty.</param>
internal sealed class RowsAsRecord(NetworkRows rows, Coverage coverage) : RecordSource
{
    private readonly Level[] levels = [new(RecordTableTree.Current.Root, rows: null, isArray: false, row: 0, anchor: 0), .. new Level[EhchJson.MaxDepth]];
    private int depth;
    private RecordTableNode? table;
    private int first;
    private ColumnCells? cells;
    private int row;
    private int at;
    private int length;

    private static ReadOnlySpan<byte> Format => "ehch-record/1"u8;

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Utf8 => cells is null ? Format : cells.Bytes(at, length);

    /// <inheritdoc/>
    protected override string? Text => cells?.SharedText(row);

    /// <inheritdoc/>
    protected override DateOnly Day => cells!.DayAt(row);

    /// <inheritdoc/>
    protected override int ArrayNumber => rows.Arrays.NumberOf(rows[table!], levels[depth].Anchor);

    /// <inheritdoc/>
    protected override RecordValueKind Property(string name)
    {
        ref Level level = ref levels[depth];
        if (depth == 0 && level.Node.Parts[level.Asked].Property != name)
        {
            // The name of the format is no part of any table.
            cells = null;
            return RecordValueKind.Text;
        }

        RecordTableNode.Part part = level.Node.Parts[level.Asked++];
        table = part.Table;
        if (table is null) return level.Row < 0 ? RecordValueKind.Absent : Cell(level.Rows![part.Column], level.Row);
        first = rows[table].FirstOf(level.Anchor);
        if (table.IsList) return IsListKnown(table, level.Anchor, first, isNoted: true) ? RecordValueKind.Array : RecordValueKind.Absent;
        return first >= 0 || IsAnyKnown(table, level.Anchor, isNoted: false) || IsAnyKnown(table, level.Anchor, isNoted: true) ? RecordValueKind.Object : RecordValueKind.Absent;
    }

    /// <inheritdoc/>
    protected override void EnterObject()
    {
        // Rows of other tables belong to an entry of a list. What is there once has those of the entry, the home or the network in which it stands.
        ref Level outer = ref levels[depth++];
        levels[depth] = outer.IsArray ? new(outer.Node, outer.Rows, isArray: false, outer.Row, outer.Row) : new(table!, rows[table!], isArray: false, first, outer.Anchor);
    }

    /// <inheritdoc/>
    protected override void LeaveObject() => depth--;

    /// <inheritdoc/>
    protected override int EnterArray()
    {
        int owner = levels[depth++].Anchor;
        TableRows entries = rows[table!];
        levels[depth] = new(table!, entries, isArray: true, row: -1, owner) { Next = first };
        return entries.CountOf(owner);
    }

    /// <inheritdoc/>
    protected override RecordValueKind Entry()
    {
        ref Level level = ref levels[depth];
        level.Row = level.Next;
        level.Next = level.Rows!.NextOf(level.Row);
        return level.Node.IsOfValues ? Cell(level.Rows.Last, level.Row) : RecordValueKind.Object;
    }

    /// <inheritdoc/>
    protected override void LeaveArray() => depth--;

    private RecordValueKind Cell(ColumnCells column, int cell)
    {
        cells = column;
        row = cell;
        return cells.KindOf(row, out at, out length);
    }

    private bool IsListKnown(RecordTableNode list, int owner, int firstRow, bool isNoted) =>
        list.Table.Role is TableRole.Exceptions ? firstRow >= 0 : coverage.IsKnown(list, owner, hasRows: firstRow >= 0, isNoted);

    /// <summary>Says whether anything is known of what an owner has once and has no row of.</summary>
    private bool IsAnyKnown(RecordTableNode node, int owner, bool isNoted)
    {
        bool isAny = false;
        foreach (RecordTableNode.Part part in node.Parts)
        {
            if (part.Table is not { } below) continue;
            int firstRow = rows[below].FirstOf(owner);
            isAny |= below.IsList ? IsListKnown(below, owner, firstRow, isNoted) : firstRow >= 0 || IsAnyKnown(below, owner, isNoted);
        }

        return isAny;
    }

    /// <summary>An object or an array that has been entered.</summary>
    /// <param name="node">The table of the object, or of the entries.</param>
    /// <param name="rows">Its rows; null for the record itself.</param>
    /// <param name="isArray">Whether it is an array.</param>
    /// <param name="row">The row of the object; -1 where it has none.</param>
    /// <param name="anchor">The row to which the rows of tables below belong.</param>
    private struct Level(RecordTableNode node, TableRows? rows, bool isArray, int row, int anchor)
    {
        internal readonly RecordTableNode Node => node;

        internal readonly TableRows? Rows => rows;

        internal readonly bool IsArray => isArray;

        internal readonly int Anchor => anchor;

        /// <summary>Gets or sets the row of the object, or of the entry in hand.</summary>
        internal int Row { get; set; } = row;

        /// <summary>Gets or sets the row of the entry that follows; -1 where none does.</summary>
        internal int Next { get; set; }

        /// <summary>Gets or sets how many properties have been asked for.</summary>
        internal int Asked { get; set; }
    }
}
