namespace EhchRules.Tables;

/// <summary>What the table <c>complete</c> says: of which owners the rows of a table are all there are, and for which days.</summary>
internal sealed class CompleteRows
{
    private readonly Dictionary<(RecordTableNode Table, string? Key, string? Entry), List<DaySpan>> said = [];

    internal void Add(CompleteRow row)
    {
        (RecordTableNode, string?, string?) owner = (row.Table, row.Key, row.Entry);
        if (!said.TryGetValue(owner, out List<DaySpan>? days)) said[owner] = days = [];
        days.Add(row.Days);
    }

    /// <summary>Adds the days for which something is said of an owner.</summary>
    /// <param name="table">The table of whose rows it is said.</param>
    /// <param name="key">The id of the home or the resident, or the code of the network.</param>
    /// <param name="entry">What the owning entry is named by; null where the home, the resident or the network owns.</param>
    /// <param name="days">Takes the days.</param>
    internal void AddDays(RecordTableNode table, string key, string? entry, List<DaySpan> days)
    {
        if (said.Count == 0) return;
        Add(null, null);
        Add(key, null);
        if (entry is null) return;
        Add(null, entry);
        Add(key, entry);

        void Add(string? ofKey, string? ofEntry)
        {
            if (said.TryGetValue((table, ofKey, ofEntry), out List<DaySpan>? found)) days.AddRange(found);
        }
    }
}
