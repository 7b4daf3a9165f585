namespace EhchRules.Tables;

/// <summary>What the table <c>complete</c> says: of which owners the rows of a table are all there are, and for which days.</summary>
internal sealed class CompleteRows
{
    private readonly Dictionary<RecordTableNode, OfTable> tables = [];

    internal void Add(CompleteRow row)
    {
        if (!tables.TryGetValue(row.Table, out OfTable? said)) tables[row.Table] = said = new();
        said.Add(row);
    }

    /// <summary>Says whether every list of a table is complete, for all days.</summary>
    internal bool AreAll(RecordTableNode table) => tables.TryGetValue(table, out OfTable? said) && said.AreAll;

    /// <summary>Says whether nothing is said of any list of a table.</summary>
    internal bool AreNone(RecordTableNode table) => !tables.ContainsKey(table);

    /// <summary>Adds the days for which something is said of an owner.</summary>
    /// <param name="table">The table of whose rows it is said.</param>
    /// <param name="key">The id of the home or the resident, or the code of the network.</param>
    /// <param name="entry">What the owning entry is named by; null where the home, the resident or the network owns.</param>
    /// <param name="days">Takes the days.</param>
    internal void AddDays(RecordTableNode table, string key, string? entry, List<DaySpan> days)
    {
        if (!tables.TryGetValue(table, out OfTable? said)) return;
        said.AddDays(null, null, days);
        said.AddDays(key, null, days);
        if (entry is null) return;
        said.AddDays(null, entry, days);
        said.AddDays(key, entry, days);
    }

    internal void Clear() => tables.Clear();

    /// <summary>What is said of one table.</summary>
    private sealed class OfTable
    {
        private readonly Dictionary<(string? Key, string? Entry), List<DaySpan>> owners = [];

        internal bool AreAll { get; private set; }

        internal void Add(CompleteRow row)
        {
            AreAll |= row is { Key: null, Entry: null } && row.Days == DaySpan.All;
            if (!owners.TryGetValue((row.Key, row.Entry), out List<DaySpan>? days)) owners[(row.Key, row.Entry)] = days = [];
            days.Add(row.Days);
        }

        internal void AddDays(string? key, string? entry, List<DaySpan> days)
        {
            if (owners.TryGetValue((key, entry), out List<DaySpan>? found)) days.AddRange(found);
        }
    }
}
