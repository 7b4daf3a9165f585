namespace EhchRules.Tables;

/// <summary>Numbers the lists of a record by their entries: a round is attended by the same people as the one before, and what is the same is made once.</summary>
internal sealed class RowArrays
{
    private readonly Dictionary<Key, (int First, int Number)> known = [];

    /// <summary>Gets the number of a list; -1 where it is empty, or has tables below it.</summary>
    internal int NumberOf(TableRows rows, int owner)
    {
        RecordTableNode node = rows.Node;
        int first = rows.FirstOf(owner);
        if (first < 0 || node.IsNamed || !rows.AreTogether(owner)) return -1;
        int count = rows.CountOf(owner);
        uint hash = 0;
        for (int place = node.Table.OwnerKeys; place < node.Table.Columns.Length; place++) hash = rows[place].HashOf(first, count, hash);
        Key key = new(node.Number, count, hash);
        if (!known.TryGetValue(key, out (int First, int Number) earlier))
        {
            known.Add(key, (first, known.Count));
            return known.Count - 1;
        }

        for (int place = node.Table.OwnerKeys; place < node.Table.Columns.Length; place++)
        {
            if (!rows[place].AreAlike(first, earlier.First, count)) return -1;
        }

        return earlier.Number;
    }

    internal void Clear() => known.Clear();

    private readonly record struct Key(int Table, int Count, uint Hash)
    {
        public override int GetHashCode() => unchecked((int)Hash);
    }
}
