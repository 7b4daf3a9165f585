namespace EhchRules.Tables;

/// <summary>Finds the rows that the rows of a table belong to, by the columns that name them.</summary>
/// <param name="table">The table.</param>
/// <param name="rows">The rows of all tables.</param>
internal readonly struct RowOwners(TableRows table, NetworkRows rows)
{
    private const int FirstKey = 1;
    private const int SecondKey = 2;

    /// <summary>Finds them; -1 where there is none, which is a fault.</summary>
    internal void Find(Span<int> owners)
    {
        RecordTableNode anchor = table.Node.Anchor!;
        ColumnCells outerKeys = table[FirstKey];
        ColumnCells? keys = anchor.Anchor is null ? null : table[SecondKey];
        int outer = -1;
        int owner = -1;
        for (int row = 0; row < owners.Length; row++)
        {
            // Rows of one owner follow one another most often. Where it is not found, each of them is told.
            if (outer < 0 || !outerKeys.IsAsBefore(row))
            {
                outer = table.IsUnfit(row) ? -1 : Find(anchor.Anchor ?? anchor, 0, FirstKey, row);
                owner = -1;
            }

            if (keys is null) owner = outer;
            else if (owner < 0 || !keys.IsAsBefore(row)) owner = outer < 0 || table.IsUnfit(row) ? -1 : Find(anchor, outer, SecondKey, row);
            owners[row] = owner;
        }
    }

    private int Find(RecordTableNode named, int owner, int place, int row)
    {
        ReadOnlySpan<byte> key = table[place].Utf8(row);
        int found = key.IsEmpty ? -1 : rows[named].Find(owner, key);
        if (found >= 0) return found;
        string column = table.Node.Table.Columns[place].Name;

        // Where a row of the owners cannot be used it may be that one, and has been told.
        if (key.IsEmpty) rows.Faults.Add(table.FaultAt(row, column, $"missing: expected the {column} of {named.Table.Name} that the row belongs to"));
        else if (rows[named].AreAllUsable) rows.Faults.Add(table.FaultAt(row, column, $"{ShownText.QuotedResident(table[place].Text(row)!)} names no row of {named.Table.Name}{(place > FirstKey ? " of the same owner" : string.Empty)}"));
        return found;
    }
}
