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
        for (int row = 0; row < table.Count;)
        {
            // Rows of one owner follow one another most often. Where it is not found, each of them is told.
            int outer = table.IsUnfit(row) ? -1 : Find(anchor.Anchor ?? anchor, 0, FirstKey, row);
            int end = row + (outer < 0 ? 1 : table[FirstKey].RunOf(row, table.Count - row));
            if (anchor.Anchor is null || outer < 0) owners[row..end].Fill(outer);
            else FindWithin(owners, row, end, outer);
            row = end;
        }
    }

    private void FindWithin(Span<int> owners, int row, int end, int outer)
    {
        while (row < end)
        {
            int owner = table.IsUnfit(row) ? -1 : Find(table.Node.Anchor!, outer, SecondKey, row);
            int behind = row + (owner < 0 ? 1 : table[SecondKey].RunOf(row, end - row));
            owners[row..behind].Fill(owner);
            row = behind;
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
