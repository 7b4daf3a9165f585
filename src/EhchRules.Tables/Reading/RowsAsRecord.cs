using System.Text;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>Goes through the rows of a network as through its record, in the order of the format.</summary>
/// <param name="rows">The rows, linked.</param>
/// <param name="coverage">Which lists without rows are known to be empty.</param>
internal sealed class RowsAsRecord(NetworkRows rows, Coverage coverage) : RecordSource
{
    private readonly Stack<Level> outer = [];
    private Level level = new() { Node = RecordTableTree.Current.Root };
    private RecordTableNode? table;
    private ColumnCells? cells;
    private int cell;

    private static ReadOnlySpan<byte> Format => "ehch-record/1"u8;

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Utf8 => cells is null ? Format : cells.Utf8(cell);

    /// <inheritdoc/>
    protected override DateOnly Day => cells!.Day(cell)!.Value;

    /// <inheritdoc/>
    protected override int ArrayNumber => rows.Arrays.NumberOf(rows[table!], level.Anchor);

    /// <inheritdoc/>
    protected override RecordValueKind Property(string name)
    {
        if (level.Node.Owner is null && level.Node.Parts[level.Asked].Property != name)
        {
            // The name of the format is no part of any table.
            cells = null;
            return RecordValueKind.Text;
        }

        RecordTableNode.Part part = level.Node.Parts[level.Asked++];
        table = part.Table;
        if (table is null) return level.Row < 0 ? RecordValueKind.Absent : Cell(part.Column, level.Row);
        int first = rows[table].FirstOf(level.Anchor);
        if (table.IsList) return IsListKnown(table, level.Anchor, first, isNoted: true) ? RecordValueKind.Array : RecordValueKind.Absent;
        return first >= 0 || IsAnyKnown(table, level.Anchor, isNoted: false) || IsAnyKnown(table, level.Anchor, isNoted: true) ? RecordValueKind.Object : RecordValueKind.Absent;
    }

    /// <inheritdoc/>
    protected override void EnterObject()
    {
        // Rows of other tables belong to an entry of a list. What is there once has those of the entry, the home or the network in which it stands.
        Level inner = level.IsArray
            ? new() { Node = level.Node, Row = level.Row, Anchor = level.Row }
            : new() { Node = table!, Row = rows[table!].FirstOf(level.Anchor), Anchor = level.Anchor };
        outer.Push(level);
        level = inner;
    }

    /// <inheritdoc/>
    protected override void LeaveObject() => level = outer.Pop();

    /// <inheritdoc/>
    protected override int EnterArray()
    {
        int owner = level.Anchor;
        outer.Push(level);
        level = new() { Node = table!, IsArray = true, Next = rows[table!].FirstOf(owner) };
        return rows[table!].CountOf(owner);
    }

    /// <inheritdoc/>
    protected override RecordValueKind Entry()
    {
        level.Row = level.Next;
        level.Next = rows[level.Node].NextOf(level.Row);
        return level.Node.IsOfValues ? Cell(level.Node.Table.Columns.Length - 1, level.Row) : RecordValueKind.Object;
    }

    /// <inheritdoc/>
    protected override void LeaveArray() => level = outer.Pop();

    private RecordValueKind Cell(int column, int row)
    {
        cells = rows[level.Node][column];
        cell = row;
        return cells.KindOf(row);
    }

    private bool IsListKnown(RecordTableNode list, int owner, int first, bool isNoted) =>
        list.Table.Role is TableRole.Exceptions ? first >= 0 : coverage.IsKnown(list, owner, hasRows: first >= 0, isNoted);

    /// <summary>Says whether anything is known of what an owner has once and has no row of.</summary>
    private bool IsAnyKnown(RecordTableNode node, int owner, bool isNoted)
    {
        bool isAny = false;
        foreach (RecordTableNode.Part part in node.Parts)
        {
            if (part.Table is not { } below) continue;
            int first = rows[below].FirstOf(owner);
            isAny |= below.IsList ? IsListKnown(below, owner, first, isNoted) : first >= 0 || IsAnyKnown(below, owner, isNoted);
        }

        return isAny;
    }

    /// <summary>An object or an array that has been entered.</summary>
    private struct Level
    {
        /// <summary>Gets the table of the object, or of the entries.</summary>
        internal required RecordTableNode Node { get; init; }

        /// <summary>Gets whether it is an array.</summary>
        internal bool IsArray { get; init; }

        /// <summary>Gets or sets the row of the object, or of the entry in hand; -1 where it has none.</summary>
        internal int Row { get; set; }

        /// <summary>Gets the row to which the rows of tables below belong.</summary>
        internal int Anchor { get; init; }

        /// <summary>Gets or sets the row of the entry that follows; -1 where none does.</summary>
        internal int Next { get; set; }

        /// <summary>Gets or sets how many properties have been asked for.</summary>
        internal int Asked { get; set; }
    }
}
