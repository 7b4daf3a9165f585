namespace EhchRules.Tables;

/// <summary>Reads rows of <c>complete</c>.</summary>
/// <param name="rows">The rows.</param>
/// <param name="faults">Takes every fault.</param>
internal sealed class CompleteReading(TableRows rows, TableFaults faults)
{
    /// <summary>How many columns name something.</summary>
    internal const int Keys = 4;

    private const int TablePlace = 1;
    private const int KeyPlace = 2;
    private const int EntryPlace = 3;
    private const int FromPlace = 4;
    private const int ToPlace = 5;

    private RecordTableNode? last;
    private int rowOfLast = -1;

    /// <summary>Gets the node that stands for the table.</summary>
    internal static RecordTableNode Node { get; } = new(RecordTables.Complete, string.Empty, owner: null, number: -1);

    /// <summary>Reads all rows.</summary>
    internal IEnumerable<CompleteRow> Rows()
    {
        for (int row = 0; row < rows.Count; row++)
        {
            if (Row(row) is { } read) yield return read;
        }
    }

    /// <summary>Gets the key of a row: the home, the resident or the network that it is of; empty for all.</summary>
    internal ReadOnlySpan<byte> KeyOf(int row) => Named(rows[KeyPlace].Utf8(row));

    /// <summary>Gets the entry that a row is of; empty for all.</summary>
    internal ReadOnlySpan<byte> EntryOf(int row) => Named(rows[EntryPlace].Utf8(row));

    /// <summary>Reads a row; null where it has a fault.</summary>
    internal CompleteRow? Row(int row)
    {
        if (rows.IsUnfit(row)) return null;
        long before = faults.Count;
        RecordTableNode? table = TableOf(row);
        if (!rows[KeyPlace].HasValue(row)) Fault("key", $"missing: expected the id of what owns the rows, or {RecordTables.AllOfThem} for all");
        if (!EntryOf(row).IsEmpty && table is { Anchor: not { IsOfEntries: true } }) Fault("entry", $"{ShownText.Quoted(rows[EntryPlace].Text(row)!)} stands where rows of {table.Table.Name} belong to no entry; leave it empty");
        DateOnly? from = Day(row, FromPlace);
        DateOnly? to = Day(row, ToPlace);
        if (to < from) Fault("to", $"{IsoDay.Of(to)} is before \"from\", {IsoDay.Of(from)}");
        return faults.Count > before ? null : new(table!, row, new(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue));

        void Fault(string column, string text) => faults.Add(rows.FaultAt(row, column, text));
    }

    /// <summary>Says that a row names nothing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isKeyKnown">Whether its key names something, so that it is the entry that does not.</param>
    /// <param name="text">What is to be said of the name.</param>
    internal TableFault NamesNothing(int row, bool isKeyKnown, string text)
    {
        bool isOfEntry = isKeyKnown && !EntryOf(row).IsEmpty;
        return rows.FaultAt(row, isOfEntry ? "entry" : "key", $"{ShownText.QuotedResident(rows[isOfEntry ? EntryPlace : KeyPlace].Text(row)!)} {text}");
    }

    private static ReadOnlySpan<byte> Named(ReadOnlySpan<byte> name) => name is [(byte)'*'] ? default : name;

    private RecordTableNode? TableOf(int row)
    {
        ColumnCells names = rows[TablePlace];
        if (rowOfLast >= 0 && names.Utf8(row).SequenceEqual(names.Utf8(rowOfLast))) return last;
        string? name = names.Text(row);
        RecordTableNode? table = name is null ? null : RecordTableTree.Current.Find(name);
        if (name is null) Fault("missing: expected the name of a table");
        else if (table is null) Fault($"{ShownText.Quoted(name)} is no table; known: {string.Join(", ", RecordTableTree.Current.All.Where(static one => one.IsList).Select(static one => one.Table.Name))}");
        else if (!table.IsList) Fault($"{name} has one row of an owner at the most, and no row means that nothing of it is known; there is nothing to be complete");
        else
        {
            (last, rowOfLast) = (table, row);
            return table;
        }

        return null;

        void Fault(string text) => faults.Add(rows.FaultAt(row, "table", text));
    }

    private DateOnly? Day(int row, int place)
    {
        if (!rows[place].HasValue(row)) return null;
        if (rows[place].Day(row) is { } day) return day;
        faults.Add(rows.FaultAt(row, RecordTables.Complete.Columns[place].Name, $"{ShownText.Quoted(rows[place].Text(row)!)} is not a day written as yyyy-MM-dd"));
        return null;
    }
}
