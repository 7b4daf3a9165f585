namespace EhchRules.Records;

/// <summary>Finds entries of one array that share more than the one day on which one ends and the next begins.</summary>
internal static class Overlaps
{
    /// <summary>Says for each entry what it overlaps; null where it overlaps nothing before it in the array.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="what">What they are, as "stays of one resident".</param>
    /// <param name="canCompare">Whether the days of the entry at a position could be read.</param>
    /// <returns>A text for each entry.</returns>
    internal static string?[] Find<T>(ReadOnlySpan<T> entries, string what, Func<int, bool> canCompare)
        where T : class, IInterval
    {
        List<(DateOnly From, DateOnly To, int Position)> byStart = new(entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i] is { } entry && LastDay(entry) >= entry.From && canCompare(i)) byStart.Add((entry.From, LastDay(entry), i));
        }

        byStart.Sort();
        string?[] overlaps = new string?[entries.Length];
        int longest = 0;
        for (int i = 1; i < byStart.Count; i++)
        {
            (DateOnly from, DateOnly to, int position) = byStart[i];
            (DateOnly _, DateOnly longestTo, int longestPosition) = byStart[longest];
            int shared = (to < longestTo ? to : longestTo).DayNumber - from.DayNumber + 1;
            if (shared > 1)
            {
                (int earlier, int later) = position < longestPosition ? (position, longestPosition) : (longestPosition, position);
                overlaps[later] ??= Text(entries[later], entries[earlier], earlier, what);
            }

            if (to > longestTo) longest = i;
        }

        return overlaps;
    }

    /// <summary>The usual case, told without sorting: each entry begins on or after the day on which the one before it ends.</summary>
    internal static bool FollowEachOther<T>(ReadOnlySpan<T> entries)
        where T : class, IInterval
    {
        for (int i = 1; i < entries.Length; i++)
        {
            if (entries[i] is not { } entry || entries[i - 1] is not { To: { } end } before) return false;
            if (entry.From < end || end < before.From) return false;
        }

        return true;
    }

    private static DateOnly LastDay(IInterval entry) => entry.To ?? DateOnly.MaxValue;

    private static string Text(IInterval entry, IInterval other, int position, string what) =>
        $"{Days(entry)} shares more than one day with position {FaultText.Number(position)}, {Days(other)}; "
        + $"{what} may share one day at most";

    private static string Days(IInterval entry) => entry.To is { } to
        ? $"{FaultText.Day(entry.From)} to {FaultText.Day(to)}"
        : $"{FaultText.Day(entry.From)} on";
}
