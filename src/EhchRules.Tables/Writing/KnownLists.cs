namespace EhchRules.Tables;

/// <summary>Which lists of a record are known, to be said in <c>complete</c>.</summary>
internal sealed class KnownLists(string code)
{
    private readonly Dictionary<RecordTableNode, OfTable> byTable = [];

    /// <summary>Notes a list.</summary>
    /// <param name="node">Its table.</param>
    /// <param name="keys">What names its owner, from the network down.</param>
    /// <param name="isKnown">Whether it is known.</param>
    /// <param name="count">How many entries it has.</param>
    internal void Note(RecordTableNode node, object?[] keys, bool isKnown, int count)
    {
        if (node.Table.Role is not TableRole.Entries) return;
        if (!byTable.TryGetValue(node, out OfTable? lists)) byTable[node] = lists = new();
        if (!isKnown) lists.IsAnyUnknown = true;
        else lists.IsAnyKnown = true;
        if (isKnown && count == 0) lists.Empty.Add(keys);
    }

    /// <summary>Gets the rows of <c>complete</c>: one for a table of which every list is known, else one for each list that is known to be empty.</summary>
    internal IEnumerable<object?[]> Rows()
    {
        foreach ((RecordTableNode node, OfTable lists) in byTable.OrderBy(static one => one.Key.Number))
        {
            if (lists is { IsAnyUnknown: false, IsAnyKnown: true }) yield return Row(node, RecordTables.AllOfThem, null);
            else if (lists.IsAnyUnknown) foreach (object?[] keys in lists.Empty) yield return OfOwner(node, keys);
        }
    }

    private object?[] OfOwner(RecordTableNode node, object?[] keys) => node.Anchor is { IsOfEntries: true } anchor
        ? Row(node, (string)(anchor.Anchor is null ? keys[0]! : keys[1]!), (string)keys[^1]!)
        : Row(node, (string)keys[^1]!, null);

    private object?[] Row(RecordTableNode node, string key, string? entry) => [code, node.Table.Name, key, entry, null, null];

    /// <summary>The lists of one table.</summary>
    private sealed class OfTable
    {
        internal bool IsAnyKnown { get; set; }

        internal bool IsAnyUnknown { get; set; }

        internal List<object?[]> Empty { get; } = [];
    }
}
