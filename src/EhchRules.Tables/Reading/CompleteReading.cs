namespace EhchRules.Tables;

/// <summary>Reads rows of <c>complete</c>.</summary>
internal static class CompleteReading
{
    private const int TablePlace = 1;
    private const int KeyPlace = 2;
    private const int EntryPlace = 3;
    private const int FromPlace = 4;
    private const int ToPlace = 5;

    /// <summary>Reads the row in hand; null where it has a fault.</summary>
    internal static CompleteRow? Row(TableSource source, TableFaults faults)
    {
        long before = faults.Count;
        RecordTableNode? table = Table(source, faults);
        string? key = source.Text(KeyPlace);
        if (key is null) faults.Add(source.FaultHere("key", $"missing: expected the id of what owns the rows, or {RecordTables.AllOfThem} for all"));
        string? entry = source.Text(EntryPlace) is { } named && named != RecordTables.AllOfThem ? named : null;
        if (entry is not null && table is { Anchor: not { IsOfEntries: true } }) faults.Add(source.FaultHere("entry", $"{ShownText.Quoted(entry)} stands where rows of {table.Table.Name} belong to no entry; leave it empty"));
        DateOnly? from = Day(source, FromPlace, faults);
        DateOnly? to = Day(source, ToPlace, faults);
        if (to < from) faults.Add(source.FaultHere("to", $"{source.Text(ToPlace)} is before \"from\", {source.Text(FromPlace)}"));
        return faults.Count > before ? null : new(table!, key == RecordTables.AllOfThem ? null : key, entry, new(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue), source.Row, source.Line);
    }

    private static RecordTableNode? Table(TableSource source, TableFaults faults)
    {
        string? name = source.Text(TablePlace);
        RecordTableNode? table = name is null ? null : RecordTableTree.Current.Find(name);
        if (name is null) faults.Add(source.FaultHere("table", "missing: expected the name of a table"));
        else if (table is null) faults.Add(source.FaultHere("table", $"{ShownText.Quoted(name)} is no table; known: {string.Join(", ", RecordTableTree.Current.All.Where(static one => one.IsList).Select(static one => one.Table.Name))}"));
        else if (!table.IsList) faults.Add(source.FaultHere("table", $"{name} has one row of an owner at the most, and no row means that nothing of it is known; there is nothing to be complete"));
        else return table;
        return null;
    }

    private static DateOnly? Day(TableSource source, int place, TableFaults faults)
    {
        if (source.Text(place) is not { } text) return null;
        if (IsoDay.TryRead(text, out DateOnly day)) return day;
        faults.Add(source.FaultHere(RecordTables.Complete.Columns[place].Name, $"{ShownText.Quoted(text)} is not a day written as yyyy-MM-dd"));
        return null;
    }
}
