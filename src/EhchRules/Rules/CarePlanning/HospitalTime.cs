using System.Runtime.InteropServices;

namespace EhchRules.Rules;

/// <summary>A time in hospital as known on the day: episodes that touch, or have no day between them, joined.</summary>
/// <param name="From">The day of admission to hospital.</param>
/// <param name="To">The day of return; <see cref="DayRun.NoEnd"/> while it is not known.</param>
/// <param name="First">The position, in the record, of the first episode joined.</param>
/// <param name="Last">The position of the last.</param>
internal readonly record struct HospitalTime(int From, int To, int First, int Last)
{
    internal bool GoesOn => To == DayRun.NoEnd;

    /// <summary>Lists a resident's times in hospital. One that ends on the day it began is none here.</summary>
    internal static ReadOnlySpan<HospitalTime> Known(AsOf asOf, ResidentStanding resident)
    {
        Facts<HospitalEpisode> episodes = resident.Resident.HospitalEpisodes;
        if (episodes.Count == 0) return [];
        List<HospitalTime> times = [];
        foreach (int i in InOrder(episodes))
        {
            int from = episodes[i].From.DayNumber;
            if (!asOf.IsOnOrAfter(from)) break;
            int to = episodes[i].To is { } returned && asOf.IsOnOrAfter(returned) ? returned.DayNumber : DayRun.NoEnd;
            if (times.Count > 0 && (times[^1].GoesOn || from <= times[^1].To + 1)) times[^1] = times[^1] with { To = to, Last = i };
            else times.Add(new(from, to, i, i));
        }

        times.RemoveAll(static time => time.From == time.To);
        return CollectionsMarshal.AsSpan(times);
    }

    internal bool Includes(int day) => From <= day && day <= To;

    /// <summary>Says whether the time lies within a stay: begun in it, with the stay going on after the return.</summary>
    internal bool IsWithin(StayStanding stay) => From >= stay.From && (GoesOn || stay.To > To);

    private static int[] InOrder(Facts<HospitalEpisode> episodes)
    {
        int[] order = new int[episodes.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        if (order.Length > 1)
        {
            Array.Sort(order, (left, right) => (episodes[left].From, episodes[left].To ?? DateOnly.MaxValue, left)
                .CompareTo((episodes[right].From, episodes[right].To ?? DateOnly.MaxValue, right)));
        }

        return order;
    }
}
