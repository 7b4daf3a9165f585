namespace EhchRules.Json;

/// <summary>Puts faults in the order in which what they are on stands in the document.</summary>
internal static class DocumentOrder
{
    internal static IEnumerable<RecordFault> Sort(IReadOnlyList<RecordFault> faults, ReadOnlySpan<byte> utf8)
    {
        if (faults.Count < 2) return faults;
        Dictionary<string, long> places = Places(faults, utf8);
        return faults.OrderBy(fault => places[fault.Path]);
    }

    /// <summary>Finds where each path stands. What is missing stands where the object does that lacks it.</summary>
    private static Dictionary<string, long> Places(IReadOnlyList<RecordFault> faults, ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, long?> found = [];
        foreach (RecordFault fault in faults)
        {
            for (string? path = fault.Path; path is not null && found.TryAdd(path, null);) path = Outer(path);
        }

        JsonWalk walk = new(utf8);
        while (walk.Next())
        {
            string path = walk.Path;
            if (!found.TryGetValue(path, out long? place)) walk.Skip();
            else if (place is null) found[path] = walk.Offset;
        }

        return faults.Select(fault => fault.Path).Distinct(StringComparer.Ordinal).ToDictionary(path => path, Place);

        long Place(string path)
        {
            string? at = path;
            while (at is not null && found[at] is null) at = Outer(at);
            return at is null ? 0 : found[at]!.Value;
        }
    }

    private static string? Outer(string path)
    {
        int end = path.AsSpan().LastIndexOfAny('.', '[');
        return end < 0 ? null : path[..end];
    }
}
