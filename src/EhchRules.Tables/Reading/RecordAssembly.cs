using System.Text;

namespace EhchRules.Tables;

/// <summary>Puts the rows of a network together into the JSON of its record, in the order of the format.</summary>
internal sealed class RecordAssembly
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes("{\"format\":\"ehch-record/1\"");

    private readonly NetworkRows rows;
    private readonly Coverage coverage;
    private readonly CellStore<byte> json;

    private RecordAssembly(NetworkRows rows, Coverage coverage, CellStore<byte> json)
    {
        this.rows = rows;
        this.coverage = coverage;
        this.json = json;
    }

    /// <summary>Appends the record.</summary>
    internal static void Write(NetworkRows rows, Coverage coverage, CellStore<byte> json)
    {
        RecordAssembly assembly = new(rows, coverage, json);
        JsonCells.Raw(json, Opening);
        foreach (RecordTableNode.Part part in RecordTableTree.Current.Root.Parts) assembly.Table(part, 0, needsComma: true);
        JsonCells.Raw(json, "}"u8);
    }

    /// <summary>Writes a property that is a table, if anything is known of it.</summary>
    /// <returns>Whether it was written.</returns>
    private bool Table(RecordTableNode.Part part, int anchor, bool needsComma)
    {
        int before = json.Count;
        RecordTableNode node = part.Table!;
        if (needsComma) JsonCells.Raw(json, ","u8);
        JsonCells.Raw(json, part.Spelling);
        bool isKnown = node.IsList ? List(node, anchor) : Single(node, anchor);
        if (!isKnown) json.CutTo(before);
        return isKnown;
    }

    private bool List(RecordTableNode node, int owner)
    {
        TableRows entries = rows[node];
        int row = entries.FirstOf(owner);
        if (node.Table.Role is TableRole.Entries && !coverage.IsKnown(node, owner, hasRows: row >= 0)) return false;
        if (node.Table.Role is TableRole.Exceptions && row < 0) return false;
        JsonCells.Raw(json, "["u8);
        for (bool isFirst = true; row >= 0; row = entries.NextOf(row), isFirst = false)
        {
            if (!isFirst) JsonCells.Raw(json, ","u8);
            if (node.IsOfValues) Value(entries, row);
            else Object(node, row, row);
        }

        JsonCells.Raw(json, "]"u8);
        return true;
    }

    /// <summary>Writes what an owner has once. Where it has no row, it is there all the same if a list in it is known.</summary>
    private bool Single(RecordTableNode node, int anchor)
    {
        int row = rows[node].FirstOf(anchor);
        return Object(node, row, anchor) || row >= 0;
    }

    /// <summary>Writes an object.</summary>
    /// <param name="node">Its table.</param>
    /// <param name="row">Its row; -1 where it has none.</param>
    /// <param name="anchor">The row to which the rows of tables below belong.</param>
    /// <returns>Whether anything of it is known.</returns>
    private bool Object(RecordTableNode node, int row, int anchor)
    {
        bool isAny = false;
        JsonCells.Raw(json, "{"u8);
        foreach (RecordTableNode.Part part in node.Parts)
        {
            if (part.Table is not null)
            {
                isAny |= Table(part, anchor, needsComma: isAny);
                continue;
            }

            ReadOnlySpan<byte> cell = row < 0 ? default : rows[node][row, part.Column];
            if (cell.IsEmpty) continue;
            if (isAny) JsonCells.Raw(json, ","u8);
            JsonCells.Raw(json, part.Spelling);
            JsonCells.Raw(json, cell);
            isAny = true;
        }

        JsonCells.Raw(json, "}"u8);
        return isAny;
    }

    private void Value(TableRows values, int row)
    {
        ReadOnlySpan<byte> cell = values[row, values.Node.Table.Columns.Length - 1];
        JsonCells.Raw(json, cell.IsEmpty ? "null"u8 : cell);
    }
}
