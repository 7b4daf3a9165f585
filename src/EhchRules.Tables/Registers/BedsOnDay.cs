namespace EhchRules.Tables;

/// <summary>The count of beds that is in force on a day.</summary>
internal static class BedsOnDay
{
    /// <summary>Finds the place of the latest count that began by a day, the last of several of one day; null where none did.</summary>
    internal static int? In(Facts<BedCount> counts, DateOnly day)
    {
        int? found = null;
        for (int place = 0; place < counts.Count; place++)
        {
            if (counts[place].From <= day && (found is null || counts[place].From >= counts[found.Value].From)) found = place;
        }

        return found;
    }
}
