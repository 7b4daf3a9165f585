using System.Collections.Immutable;
using System.Text;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>All rows of one network, and how they hang together.</summary>
internal sealed class NetworkRows : IDisposable
{
    private readonly TableRows[] tables;
    private readonly TableRows complete = new(CompleteReading.Node);
    private byte[] code = [];
    private bool isLinked;

    internal NetworkRows(CompleteRows ofAll)
    {
        OfAll = ofAll;
        tables = [.. RecordTableTree.Current.All.Select(static node => new TableRows(node))];
    }

    internal string Code { get; private set; } = string.Empty;

    /// <summary>Gets what is complete in every network.</summary>
    internal CompleteRows OfAll { get; }

    /// <summary>Gets what is complete in this one, of all owners or of those of a name.</summary>
    internal CompleteRows Complete { get; } = new();

    /// <summary>Gets of which single owners what is complete in this one.</summary>
    internal CompleteOwners CompleteOwners { get; } = new();

    internal TableRows this[RecordTableNode node] => tables[node.Number];

    /// <summary>Gets which lists have the same entries.</summary>
    internal RowArrays Arrays { get; } = new();

    /// <summary>Gets the faults that were found so far: rows that belong to nothing, and names that stand twice.</summary>
    internal TableFaults Faults { get; } = new();

    internal List<TableWarning> Warnings { get; } = [];

    /// <summary>Gets or sets the tables of which a row was read that names no network, and so may be of this one.</summary>
    internal ImmutableHashSet<RecordTableNode> WithLostRows { get; set; } = [];

    /// <summary>Gets about how many bytes the cells take, but for those that name the network.</summary>
    internal long Size { get; private set; }

    /// <summary>Gets whether they take more bytes than a record may have.</summary>
    internal bool AreTooMany => Size > EhchJson.MaxRecordBytes;

    /// <summary>Gets whether something is wrong with the row of the network as a whole, so that it lacks.</summary>
    internal bool IsNetworkUnfit => this[RecordTableTree.Current.Find("networks")!].IsUnfit(0);

    internal void CheckSize()
    {
        if (AreTooMany) Faults.Add(new() { Table = "networks", Text = $"the rows of {Code} take more than {EhchJson.MaxRecordBytes >> 20} MiB, the most that one record may have" });
    }

    /// <summary>Takes the row in hand of a table, and those behind it that are of the network. Where they are too many, it passes over them.</summary>
    /// <param name="node">The table; null for <c>complete</c>.</param>
    /// <param name="source">Its rows.</param>
    /// <returns>How many there are.</returns>
    internal int Take(RecordTableNode? node, TableSource source)
    {
        if (AreTooMany) return source.CountOfNetwork();
        TableRows rows = node is null ? complete : this[node];
        long before = rows.Size;
        int count = source.Take(rows);
        Size += rows.Size - before;
        return count;
    }

    /// <summary>Puts together what belongs together, when all rows have been taken. It is done once, however often this is called.</summary>
    internal void Link()
    {
        if (isLinked) return;
        isLinked = true;
        foreach (TableRows rows in tables) rows.Link(this);
        complete.TellUnfit(Faults);
        CompleteReading reading = new(complete, Faults);
        foreach (CompleteRow row in reading.Rows()) AddComplete(reading, row);
    }

    /// <summary>Says whether there is an owner that a row of <c>complete</c> names.</summary>
    /// <param name="table">The table of whose rows it says something.</param>
    /// <param name="key">The home, the resident or the network; empty for all.</param>
    /// <param name="entry">The entry; empty for all.</param>
    internal bool HasOwner(RecordTableNode table, ReadOnlySpan<byte> key, ReadOnlySpan<byte> entry)
    {
        if (table.Anchor is not { } anchor) return IsOwn(key);
        if (!anchor.IsOfEntries) return key.IsEmpty || this[anchor].Find(0, key) >= 0;
        if (anchor.Anchor is not { } above) return IsOwn(key) && (entry.IsEmpty || this[anchor].Find(0, entry) >= 0);
        if (key.IsEmpty) return entry.IsEmpty || this[anchor].Has(entry);
        return this[above].Find(0, key) is >= 0 and var owner && (entry.IsEmpty || this[anchor].Find(owner, entry) >= 0);
    }

    /// <summary>Gets the home, the resident or the network that an owner is or stands in, and what the owner is named by if it is an entry.</summary>
    internal (string Key, string? Entry) NameOf(RecordTableNode? anchor, int row)
    {
        if (anchor is null) return (Code, null);
        string? key = this[anchor].NameOf(row);
        if (!anchor.IsOfEntries) return (key ?? string.Empty, null);
        string of = anchor.Anchor is { } above && this[anchor].OwnerOf(row) is >= 0 and var owner ? this[above].NameOf(owner) ?? string.Empty : Code;
        return (of, key);
    }

    /// <summary>Begins with another network, in the memory of the one before.</summary>
    internal void Begin(string network)
    {
        Code = network;
        code = Encoding.UTF8.GetBytes(network);
        isLinked = false;
        Size = 0;
        Arrays.Clear();
        Faults.Clear();
        Warnings.Clear();
        Complete.Clear();
        CompleteOwners.Clear();
        complete.Clear();
        foreach (TableRows rows in tables) rows.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        complete.Dispose();
        foreach (TableRows rows in tables) rows.Dispose();
    }

    private void AddComplete(CompleteReading reading, CompleteRow row)
    {
        ReadOnlySpan<byte> key = reading.KeyOf(row.Row);
        ReadOnlySpan<byte> entry = reading.EntryOf(row.Row);
        if (OwnerOf(row.Table, key, entry) is >= 0 and var owner) CompleteOwners.Add(row.Table, owner, row.Days);
        else if (HasOwner(row.Table, key, entry)) Complete.Add(row, key, entry);
        else Faults.Add(reading.NamesNothing(row.Row, HasOwner(row.Table, key, entry: default), $"names nothing of {Code} that rows of {row.Table.Table.Name} could belong to"));
    }

    /// <summary>Finds the one owner that a row of <c>complete</c> names; -1 where it names none, or all of a name.</summary>
    private int OwnerOf(RecordTableNode table, ReadOnlySpan<byte> key, ReadOnlySpan<byte> entry)
    {
        if (table.Anchor is not { } anchor || key.IsEmpty) return -1;
        if (!anchor.IsOfEntries) return this[anchor].Find(0, key);
        if (entry.IsEmpty || anchor.Anchor is not { } above) return -1;
        return this[above].Find(0, key) is >= 0 and var owner ? this[anchor].Find(owner, entry) : -1;
    }

    private bool IsOwn(ReadOnlySpan<byte> key) => key.IsEmpty || key.SequenceEqual(code);
}
