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
        ColumnCells first = table[FirstKey];
        ColumnCells? second = anchor.Anchor is null ? null : table[SecondKey];
        int outer = -1;
        for (int row = 0; row < table.Count; row++)
        {
            // Rows of one owner follow one another most often.
            bool isOfSame = row > 0 && first.IsAsBefore(row);
            if (isOfSame && owners[row - 1] >= 0 && (second is null || second.IsAsBefore(row)))
            {
                owners[row] = owners[row - 1];
                continue;
            }

            if (table.IsUnfit(row)) outer = -1;
            else if (!isOfSame || outer < 0) outer = Find(anchor.Anchor ?? anchor, 0, FirstKey, row);
            owners[row] = second is null || outer < 0 ? outer : Find(anchor, outer, SecondKey, row);
        }
    }

    private int Find(RecordTableNode named, int owner, int place, int row)
    {
        ReadOnlySpan<byte> key = table[place].Utf8(row);
        string column = table.Node.Table.Columns[place].Name;
        if (key.IsEmpty)
        {
            rows.Faults.Add(table.FaultAt(row, column, $"missing: expected the {column} of {named.Table.Name} that the row belongs to"));
            return -1;
        }

        int found = rows[named].Find(owner, key);
        if (found < 0) rows.Faults.Add(table.FaultAt(row, column, $"{ShownText.QuotedResident(table[place].Text(row)!)} names no row of {named.Table.Name}{(place > FirstKey ? " of the same owner" : string.Empty)}"));
        return found;
    }
}
