using System.Text;

namespace EhchRules.Tables;

/// <summary>The rows of one table that are of one network: their cells as JSON, and which row of another table each belongs to.</summary>
/// <param name="node">The table.</param>
internal sealed class TableRows(RecordTableNode node) : IDisposable
{
    private readonly CellStore<byte> cells = new();
    private readonly Dictionary<(int Owner, string Key), int> byKey = [];
    private readonly List<int> ends = [0];
    private readonly List<int> owners = [];
    private readonly List<string?> keys = [];
    private readonly List<long> lines = [];
    private readonly List<int> next = [];
    private (int First, int Last)[] ofOwner = [];
    private int ownersLinked;
    private (string? First, string? Second, int Owner) last = (null, null, -1);

    internal RecordTableNode Node => node;

    /// <summary>Gets how many there are.</summary>
    internal int Count => owners.Count;

    /// <summary>Gets the bytes that their cells take.</summary>
    internal int Size => cells.Count;

    /// <summary>Gets or sets the first row's place in its reader, from 1; those of one network follow one another.</summary>
    internal long FirstRow { get; set; }

    private int Width => node.Table.Columns.Length;

    /// <summary>Begins a row. Its cells follow, each with <see cref="Cell"/>.</summary>
    /// <param name="owner">The row of the owner's table; -1 where it has none.</param>
    /// <param name="key">What tables below name it by; null where they do not.</param>
    /// <param name="line">Its line in a text file; 0 where there are none.</param>
    /// <returns>Whether the name is new to its owner.</returns>
    internal bool Begin(int owner, string? key, long line)
    {
        int row = owners.Count;
        owners.Add(owner);
        keys.Add(key);
        if (line > 0) lines.Add(line);
        return key is null || byKey.TryAdd((owner, key), row);
    }

    /// <summary>Adds the cell of a column.</summary>
    internal void Cell(CellSource? source)
    {
        source?.AppendTo(cells);
        ends.Add(cells.Count);
    }

    /// <summary>Gets the owner of the row before, where it is named alike; null where it is not.</summary>
    internal int? SameOwner(string? first, string? second) =>
        last.Owner >= 0 && string.Equals(last.First, first, StringComparison.Ordinal) && string.Equals(last.Second, second, StringComparison.Ordinal) ? last.Owner : null;

    internal void Remember(string? first, string? second, int owner) => last = (first, second, owner);

    /// <summary>Says whether a row before the last one has the same owner.</summary>
    internal bool HasEarlier(int owner) => owners.IndexOf(owner) < owners.Count - 1;

    /// <summary>Finds a row by its name; -1 where there is none.</summary>
    internal int Find(int owner, string key) => byKey.TryGetValue((owner, key), out int row) ? row : -1;

    /// <summary>Says whether any row has a name.</summary>
    internal bool Has(string key) => keys.Contains(key);

    /// <summary>Gets a cell as JSON; empty where it is not known.</summary>
    internal ReadOnlySpan<byte> this[int row, int column] => cells.Span[ends[(row * Width) + column]..ends[(row * Width) + column + 1]];

    /// <summary>Gets a cell that is a day; null where it is not known, or is none.</summary>
    internal DateOnly? Day(int row, int column)
    {
        ReadOnlySpan<byte> cell = this[row, column];
        return cell.Length > 2 && IsoDay.TryRead(Encoding.UTF8.GetString(cell[1..^1]), out DateOnly day) ? day : null;
    }

    /// <summary>Gets what tables below name a row by; null where they do not.</summary>
    internal string? KeyOf(int row) => keys[row];

    internal int OwnerOf(int row) => owners[row];

    /// <summary>Links the rows of each owner, in their order.</summary>
    internal void Link(int ownerCount)
    {
        if (ofOwner.Length < ownerCount) ofOwner = new (int, int)[Math.Max(ownerCount, 2 * ofOwner.Length)];
        ownersLinked = ownerCount;
        Array.Fill(ofOwner, (-1, -1), 0, ownerCount);
        next.Clear();
        for (int row = 0; row < owners.Count; row++)
        {
            next.Add(-1);
            if (owners[row] is not (>= 0 and var owner)) continue;
            ref (int First, int Last) mine = ref ofOwner[owner];
            if (mine.First < 0) mine.First = row;
            else next[mine.Last] = row;
            mine.Last = row;
        }
    }

    /// <summary>Gets the first row of an owner; -1 where there is none.</summary>
    internal int FirstOf(int owner) => owner < ownersLinked ? ofOwner[owner].First : -1;

    /// <summary>Gets the row of the same owner that follows; -1 where there is none.</summary>
    internal int NextOf(int row) => next[row];

    /// <summary>Makes a fault of a row.</summary>
    internal TableFault FaultAt(int row, string? column, string text) => new()
    {
        Table = node.Table.Name,
        Row = FirstRow + row,
        Line = lines.Count > row ? lines[row] : null,
        Column = column,
        Text = text,
    };

    /// <summary>Forgets all rows, and keeps the memory.</summary>
    internal void Clear()
    {
        cells.Clear();
        byKey.Clear();
        ends.Clear();
        ends.Add(0);
        owners.Clear();
        keys.Clear();
        lines.Clear();
        next.Clear();
        last = (null, null, -1);
    }

    /// <inheritdoc/>
    public void Dispose() => cells.Dispose();
}
