namespace EhchRules.Rules;

/// <summary>A time in hospital as known on the day: episodes that touch, or have no day between them, joined.</summary>
/// <param name="From">The day of admission to hospital.</param>
/// <param name="To">The day of return; <see cref="DaySpan.NoEnd"/> while it is not known.</param>
internal readonly record struct HospitalTime(int From, int To)
{
    internal bool GoesOn => To == DaySpan.NoEnd;

    /// <summary>Lists a resident's times in hospital. One that ends on the day it began is none here.</summary>
    internal static ReadOnlySpan<HospitalTime> Known(AsOf asOf, ResidentStanding resident)
    {
        Facts<HospitalEpisode> episodes = resident.Resident.HospitalEpisodes;
        if (episodes.Count == 0) return [];
        HospitalTime[] times = new HospitalTime[episodes.Count];
        int count = 0;
        int[]? order = InOrder(episodes);
        for (int next = 0; next < episodes.Count; next++)
        {
            int i = order?[next] ?? next;
            int from = episodes[i].From.DayNumber;
            if (!asOf.IsOnOrAfter(from)) break;
            int to = episodes[i].To is { } returned && asOf.IsOnOrAfter(returned) ? returned.DayNumber : DaySpan.NoEnd;
            bool joins = count > 0 && (times[count - 1].GoesOn || from <= times[count - 1].To + 1);
            if (joins) times[count - 1] = times[count - 1] with { To = Math.Max(times[count - 1].To, to) };
            else times[count++] = new(from, to);
        }

        int kept = 0;
        foreach (HospitalTime time in times.AsSpan(0, count))
        {
            if (time.From != time.To) times[kept++] = time;
        }

        return times.AsSpan(0, kept);
    }

    internal bool Includes(int day) => From <= day && day <= To;

    /// <summary>Says whether the time lies within a stay: begun in it, with the stay going on after the return.</summary>
    internal bool IsWithin(StayStanding stay) => From >= stay.From && (GoesOn || stay.To > To);

    /// <summary>Puts the positions of episodes in order of time; null where the record has them so.</summary>
    private static int[]? InOrder(Facts<HospitalEpisode> episodes)
    {
        ReadOnlySpan<HospitalEpisode> entries = episodes.AsSpan();
        bool inOrder = true;
        for (int i = 1; i < entries.Length && inOrder; i++) inOrder = Compare(entries[i - 1], entries[i]) <= 0;
        return inOrder ? null : Sorted(episodes);
    }

    private static int[] Sorted(Facts<HospitalEpisode> episodes)
    {
        int[] order = [.. Enumerable.Range(0, episodes.Count)];
        Array.Sort(order, (left, right) => Compare(episodes[left], episodes[right]) is var difference and not 0 ? difference : left.CompareTo(right));
        return order;
    }

    private static int Compare(HospitalEpisode left, HospitalEpisode right) =>
        (left.From, left.To ?? DateOnly.MaxValue).CompareTo((right.From, right.To ?? DateOnly.MaxValue));
}
