namespace EhchRules.Tables;

/// <summary>What the table <c>complete</c> says: of which owners the rows of a table are all there are, and for which days.</summary>
internal sealed class CompleteRows
{
    private readonly Dictionary<RecordTableNode, List<CompleteRow>> byTable = [];

    /// <summary>Gets the rows that name an owner or an entry.</summary>
    internal IEnumerable<CompleteRow> Named => byTable.Values.SelectMany(static rows => rows).Where(static row => row.Key is not null || row.Entry is not null);

    internal void Add(CompleteRow row)
    {
        if (!byTable.TryGetValue(row.Table, out List<CompleteRow>? rows)) byTable[row.Table] = rows = [];
        rows.Add(row);
    }

    /// <summary>Gets what is said of an owner.</summary>
    /// <param name="table">The table of whose rows it is said.</param>
    /// <param name="key">The id of the home or the resident, or the code of the network.</param>
    /// <param name="entry">What the owning entry is named by; null where the home, the resident or the network owns.</param>
    internal IEnumerable<DaySpan> Of(RecordTableNode table, string key, string? entry) =>
        byTable.TryGetValue(table, out List<CompleteRow>? rows) ? rows.Where(row => row.Names(key, entry)).Select(static row => row.Days) : [];
}
