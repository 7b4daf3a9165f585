using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>All rows of one network, and how they hang together.</summary>
internal sealed class NetworkRows : IDisposable
{
    private readonly TableRows[] tables;
    private readonly List<TableFault> faults = [];
    private readonly List<CompleteRow> complete = [];

    internal NetworkRows(string code, CompleteRows ofAll)
    {
        Code = code;
        OfAll = ofAll;
        tables = [.. RecordTableTree.Current.All.Select(static node => new TableRows(node))];
    }

    internal string Code { get; }

    /// <summary>Gets what is complete in every network.</summary>
    internal CompleteRows OfAll { get; }

    /// <summary>Gets what is complete in this one.</summary>
    internal CompleteRows Complete { get; } = new();

    internal TableRows this[RecordTableNode node] => tables[node.Number];

    /// <summary>Gets the faults that were found so far: rows that belong to nothing, and names that stand twice.</summary>
    internal IReadOnlyList<TableFault> Faults => faults;

    /// <summary>Gets what takes faults.</summary>
    internal ICollection<TableFault> Found => faults;

    internal List<TableWarning> Warnings { get; } = [];

    /// <summary>Gets the bytes that all cells take.</summary>
    internal long Size { get; private set; }

    /// <summary>Gets whether they take more bytes than a record may have.</summary>
    internal bool AreTooMany => Size > EhchJson.MaxRecordBytes;

    internal void CheckSize()
    {
        if (AreTooMany) faults.Add(new() { Table = "networks", Text = $"the rows of {Code} take more than {EhchJson.MaxRecordBytes >> 20} MiB, the most that one record may have" });
    }

    /// <summary>Takes the row in hand of a table.</summary>
    internal void Take(RecordTableNode node, TableSource source)
    {
        TableRows rows = this[node];
        if (rows.Count == 0) rows.FirstRow = source.Row;
        if (source.RowFault is { } unfit)
        {
            faults.Add(source.FaultHere(null, unfit));
            rows.Begin(-1, null, source.Line);
            for (int place = 0; place < node.Table.Columns.Length; place++) rows.Cell(null);
            return;
        }

        int owner = OwnerOf(node, source);
        string? key = !node.IsNamed ? null : node.Table.OwnerKeys == 0 ? Code : source.Text(node.Table.OwnerKeys);
        bool isNew = rows.Begin(owner, key, source.Line);
        // Of homes and residents the record says it.
        if (!isNew && node.IsOfEntries) faults.Add(source.FaultHere(node.Table.Columns[node.Table.OwnerKeys].Name, $"{ShownText.Quoted(key!)} names an earlier row of the same owner too"));
        if (!node.IsList && owner >= 0 && rows.HasEarlier(owner)) faults.Add(source.FaultHere(null, $"is the second of its owner: {node.Table.Name} has one at the most"));
        int before = rows.Size;
        for (int place = 0; place < node.Table.Columns.Length; place++) rows.Cell(place < node.Table.OwnerKeys ? null : source.Cell(place));
        Size += rows.Size - before;
    }

    internal void Take(CompleteRow row) => complete.Add(row);

    /// <summary>Puts together what belongs together, when all rows have been taken.</summary>
    internal void Link()
    {
        foreach (TableRows rows in tables) rows.Link(rows.Node.Anchor is { } anchor ? this[anchor].Count : 1);
        foreach (CompleteRow row in complete)
        {
            Complete.Add(row);
            if (!HasOwner(row)) faults.Add(row.Fault(row.Entry is null ? "key" : "entry", $"{ShownText.QuotedResident(row.Entry ?? row.Key!)} names nothing of {Code} that rows of {row.Table.Table.Name} could belong to"));
        }
    }

    /// <summary>Says whether there is an owner that a row of <c>complete</c> names.</summary>
    internal bool HasOwner(CompleteRow row)
    {
        if (row.Table.Anchor is not { } anchor) return row.Key is null || row.Key == Code;
        if (!anchor.IsOfEntries) return row.Key is null || this[anchor].Find(0, row.Key) >= 0;
        if (anchor.Anchor is not { } above) return (row.Key is null || row.Key == Code) && (row.Entry is null || this[anchor].Find(0, row.Entry) >= 0);
        if (row.Key is null) return row.Entry is null || this[anchor].Has(row.Entry);
        return this[above].Find(0, row.Key) is >= 0 and var owner && (row.Entry is null || this[anchor].Find(owner, row.Entry) >= 0);
    }

    /// <summary>Gets the home, the resident or the network that an owner is or stands in, and what the owner is named by if it is an entry.</summary>
    internal (string Key, string? Entry) NameOf(RecordTableNode? anchor, int row)
    {
        if (anchor is null) return (Code, null);
        string? key = this[anchor].KeyOf(row);
        if (!anchor.IsOfEntries) return (key ?? string.Empty, null);
        string of = anchor.Anchor is { } above && this[anchor].OwnerOf(row) is >= 0 and var owner ? this[above].KeyOf(owner) ?? string.Empty : Code;
        return (of, key);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (TableRows rows in tables) rows.Dispose();
    }

    /// <summary>Finds the row that the row in hand belongs to; -1 where there is none, which is a fault.</summary>
    private int OwnerOf(RecordTableNode node, TableSource source)
    {
        if (node.Anchor is not { } anchor) return 0;
        TableRows rows = this[node];
        string? first = source.Text(1);
        string? second = anchor.Anchor is null ? null : source.Text(2);
        if (rows.SameOwner(first, second) is { } same) return same;
        int owner = anchor.Anchor is not { } above ? Find(anchor, 0, 1, first)
            : Find(above, 0, 1, first) is >= 0 and var outer ? Find(anchor, outer, 2, second)
            : -1;
        rows.Remember(first, second, owner);
        return owner;

        int Find(RecordTableNode table, int of, int place, string? key)
        {
            string column = node.Table.Columns[place].Name;
            if (key is null)
            {
                faults.Add(source.FaultHere(column, $"missing: expected the {column} of {table.Table.Name} that the row belongs to"));
                return -1;
            }

            int found = this[table].Find(of, key);
            if (found < 0) faults.Add(source.FaultHere(column, $"{ShownText.QuotedResident(key)} names no row of {table.Table.Name}{(place > 1 ? " of the same owner" : string.Empty)}"));
            return found;
        }
    }
}
