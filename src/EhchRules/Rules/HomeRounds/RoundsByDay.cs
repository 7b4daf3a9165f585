namespace EhchRules.Rules;

/// <summary>The rounds of a home in order of day, and of two on one day in that of the record, so that those of some weeks are found without looking at all.</summary>
internal sealed class RoundsByDay
{
    private readonly int[]? positions;

    internal RoundsByDay(Facts<HomeRound> rounds)
    {
        ReadOnlySpan<HomeRound> entries = rounds.AsSpan();
        Days = new int[entries.Length];
        bool inOrder = true;
        for (int i = 0; i < Days.Length; i++)
        {
            Days[i] = entries[i].On.DayNumber;
            inOrder &= i == 0 || Days[i - 1] <= Days[i];
        }

        if (inOrder) return;
        int[] days = [.. Days];
        positions = [.. Enumerable.Range(0, Days.Length)];
        Array.Sort(positions, (left, right) => (days[left], left).CompareTo((days[right], right)));
        for (int i = 0; i < Days.Length; i++) Days[i] = days[positions[i]];
    }

    /// <summary>Gets the days, in order; a day stands once for each of its rounds.</summary>
    internal int[] Days { get; }

    /// <summary>Gets the position, in the record, of the n-th round in order of day.</summary>
    internal int PositionOf(int n) => positions?[n] ?? n;

    /// <summary>Finds the first round, in order of day, on or after a day.</summary>
    internal int FirstOnOrAfter(int day) => WeeklyDuty.FirstOnOrAfter(Days, day);
}
