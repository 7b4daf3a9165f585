namespace EhchRules.Tables;

/// <summary>The rows of one table that are of one network, and which row of another table each belongs to.</summary>
/// <param name="node">The table.</param>
internal sealed class TableRows(RecordTableNode node) : IDisposable
{
    private readonly ColumnCells[] columns = [.. node.Table.Columns.Select(static _ => new ColumnCells())];
    private readonly Dictionary<int, string> unfit = [];
    private readonly List<long> lines = [];
    private readonly RowIndex byName = new();
    private int[] owners = [];
    private int[] next = [];
    private int[] firstOf = [];
    private int[] lastOf = [];
    private int ownersLinked;
    private bool areTogether;
    private long firstRow;

    internal RecordTableNode Node => node;

    /// <summary>Gets how many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets about how many bytes their cells take.</summary>
    internal long Size { get; private set; }

    /// <summary>Gets the cells of a column.</summary>
    internal ColumnCells this[int place] => columns[place];

    /// <summary>Gets the cells of the last column.</summary>
    internal ColumnCells Last => columns[^1];

    private ColumnCells Names => columns[node.Table.OwnerKeys];

    /// <summary>Takes rows that follow one another.</summary>
    /// <param name="source">The table in which the first of them is in hand.</param>
    /// <param name="batch">What holds them.</param>
    /// <param name="from">The place of the first in it.</param>
    /// <param name="count">How many.</param>
    internal void Take(TableSource source, RowBatches batch, int from, int count)
    {
        if (Count == 0) firstRow = source.Row;
        // Of which network they are is known; in the table of networks it is a cell as well.
        if (node.Table.OwnerKeys == 0) batch.AddTo(columns[0], 0, from, count);
        for (int place = 1; place < columns.Length; place++) source.Trimmed[place] += batch.AddTo(columns[place], place, from, count);
        for (int row = from; row < from + count && batch.Unfit.Count > 0; row++)
        {
            if (batch.Unfit.TryGetValue(row, out string? text)) unfit.Add(Count + row - from, text);
        }

        for (int row = from; row < from + count && batch.HasLines; row++)
        {
            while (lines.Count < Count + row - from) lines.Add(0);
            lines.Add(batch.LineOf(row));
        }

        Count += count;
        Size = 0;
        foreach (ColumnCells cells in columns) Size += cells.Size;
    }

    /// <summary>Finds the row that each row belongs to, and links those that belong to one.</summary>
    /// <param name="rows">The rows of all tables, of which those above this one are linked.</param>
    internal void Link(NetworkRows rows)
    {
        if (owners.Length < Count) owners = new int[Math.Max(Count, 2 * owners.Length)];
        if (node.Anchor is null) Array.Clear(owners, 0, Count);
        else new RowOwners(this, rows).Find(owners.AsSpan(0, Count));
        foreach (int row in unfit.Keys) owners[row] = -1;
        TellUnfit(rows.Faults);
        if (node is { IsNamed: true, IsList: true }) Index(rows.Faults);
        Chain(node.Anchor is { } anchor ? rows[anchor].Count : 1, rows.Faults);
    }

    /// <summary>Tells which rows nothing is known of.</summary>
    internal void TellUnfit(TableFaults faults)
    {
        foreach ((int row, string text) in unfit) faults.Add(FaultAt(row, null, text));
    }

    /// <summary>Gets whether something is known of every row.</summary>
    internal bool AreAllUsable => unfit.Count == 0;

    /// <summary>Says whether nothing is known of a row because something is wrong with it as a whole.</summary>
    internal bool IsUnfit(int row) => unfit.Count > 0 && unfit.ContainsKey(row);

    /// <summary>Finds a row by its name; -1 where there is none.</summary>
    internal int Find(int owner, ReadOnlySpan<byte> name) => byName.Find(owner, name);

    /// <summary>Says whether any row has a name.</summary>
    internal bool Has(ReadOnlySpan<byte> name)
    {
        for (int row = 0; row < Count; row++)
        {
            if (Names.Utf8(row).SequenceEqual(name)) return true;
        }

        return false;
    }

    /// <summary>Gets what tables below name a row by; null where it has no name.</summary>
    internal string? NameOf(int row) => Names.Text(row);

    internal int OwnerOf(int row) => owners[row];

    /// <summary>Gets the first row of an owner; -1 where there is none.</summary>
    internal int FirstOf(int owner) => owner >= 0 && owner < ownersLinked ? firstOf[owner] : -1;

    /// <summary>Gets the row of the same owner that follows; -1 where there is none.</summary>
    internal int NextOf(int row) => !areTogether ? next[row] : row + 1 < Count && owners[row + 1] == owners[row] ? row + 1 : -1;

    /// <summary>Gets how many rows an owner has.</summary>
    internal int CountOf(int owner)
    {
        int row = FirstOf(owner);
        if (row < 0 || areTogether) return row < 0 ? 0 : lastOf[owner] + 1 - row;
        int count = 0;
        for (; row >= 0; row = next[row]) count++;
        return count;
    }

    /// <summary>Says whether the rows of an owner follow one another.</summary>
    internal bool AreTogether(int owner) => areTogether || lastOf[owner] + 1 - firstOf[owner] == CountOf(owner);

    /// <summary>Makes a fault of a row.</summary>
    internal TableFault FaultAt(int row, string? column, string text) => new()
    {
        Table = node.Table.Name,
        Row = firstRow + row,
        Line = lines.Count > row && lines[row] > 0 ? lines[row] : null,
        Column = column,
        Text = text,
    };

    /// <summary>Forgets all rows, and keeps the memory.</summary>
    internal void Clear()
    {
        foreach (ColumnCells cells in columns) cells.Begin(CellForm.None);
        unfit.Clear();
        lines.Clear();
        byName.Clear();
        Count = 0;
        Size = 0;
        ownersLinked = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ColumnCells cells in columns) cells.Dispose();
    }

    private void Index(TableFaults faults)
    {
        byName.Begin(Names, owners, Count);
        for (int row = 0; row < Count; row++)
        {
            if (!Names.HasValue(row) || IsUnfit(row) || byName.TryAdd(row)) continue;
            // Of homes and residents the record says it.
            if (node.IsOfEntries) faults.Add(FaultAt(row, node.Table.Columns[node.Table.OwnerKeys].Name, $"{ShownText.Quoted(NameOf(row)!)} names an earlier row of the same owner too"));
        }
    }

    private void Chain(int ownerCount, TableFaults faults)
    {
        ownersLinked = Count == 0 ? 0 : ownerCount;
        if (firstOf.Length < ownersLinked) (firstOf, lastOf) = (new int[Math.Max(ownersLinked, 2 * firstOf.Length)], new int[Math.Max(ownersLinked, 2 * firstOf.Length)]);
        Array.Fill(firstOf, -1, 0, ownersLinked);
        areTogether = true;
        int before = 0;
        for (int row = 0; row < Count; row++)
        {
            int owner = owners[row];
            areTogether &= owner >= before;
            if (owner < 0) continue;
            before = owner;
            if (firstOf[owner] < 0) firstOf[owner] = row;
            else if (!node.IsList) faults.Add(FaultAt(row, null, $"is the second of its owner: {node.Table.Name} has one at the most"));
            lastOf[owner] = row;
        }

        if (!areTogether) LinkNext();
    }

    /// <summary>Links the rows of each owner, which stand here and there.</summary>
    private void LinkNext()
    {
        if (next.Length < Count) next = new int[owners.Length];
        Span<int> behind = new int[ownersLinked];
        behind.Fill(-1);
        for (int row = Count - 1; row >= 0; row--)
        {
            next[row] = -1;
            if (owners[row] is not (>= 0 and var owner)) continue;
            next[row] = behind[owner];
            behind[owner] = row;
        }
    }
}
