using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>What a resident's series says last: its latest complete set, and beside it what is newer and incomplete. Neither hides the other.</summary>
/// <remarks>
/// <para>
/// A set that is there several times is one. Where sets of one time contradict each other, that of the highest total is taken, and all are named
/// (<see cref="ComparedScore.Disagreeing"/>).
/// </para>
/// <para>Where nothing is known to compare with, the score is there all the same. No threshold is applied: no source gives one.</para>
/// </remarks>
public sealed class LatestScore
{
    private readonly ImmutableArray<SetsOfOneTime> times;
    private readonly UsualScore? stated;
    private readonly UsualEstimateMethod? method;

    private LatestScore(ImmutableArray<SetsOfOneTime> times, UsualScore? stated, UsualEstimateMethod? method, int? usualFrom)
    {
        this.times = times;
        this.stated = stated;
        this.method = method;
        UsualFrom = usualFrom;
        int last = times.Length - 1;
        while (last >= 0 && times[last].Complete is null) last--;
        if (last >= 0) Complete = Compared(last, times[last].Complete.GetValueOrDefault());
        Incomplete = IncompleteSince(last);
    }

    /// <summary>Gets the latest complete set, and of several of its time that of the highest total; null where none is complete.</summary>
    public ComparedScore? Complete { get; }

    /// <summary>
    /// Gets the incomplete set that reaches furthest of those newer than <see cref="Complete"/>: that of the highest lower bound, and of several the latest.
    /// One in which nothing is recorded is taken only where there is no other. One of the time of <see cref="Complete"/> counts as newer only if its lower
    /// bound is above that total. Null where there is none.
    /// </summary>
    public ComparedScore? Incomplete { get; }

    /// <summary>Gets how many earlier sets were asked for before a usual total is estimated; null where the caller stated the usual total.</summary>
    public int? UsualFrom { get; }

    /// <summary>Gets by how much the score is certainly above the usual total: the more of the two sets; 0 where neither is.</summary>
    public int CertainlyAbove => Math.Max(Complete?.CertainlyAbove ?? 0, Incomplete?.CertainlyAbove ?? 0);

    /// <summary>
    /// Gets how far a set that could not be compared would be above a usual total of 0, which is the most that it can be above any: the more of the two
    /// sets. Null where both were compared, or are above no usual total.
    /// </summary>
    public int? NotComparedFrom
    {
        get
        {
            int? from = Complete is { MayBeAbove: true } complete ? complete.Set.Score.Lower ?? 0 : null;
            bool counts = Incomplete is { MayBeAbove: true } && (Complete is null || !Incomplete.Set.IsEmpty);
            return counts ? Math.Max(from ?? 0, Incomplete!.Set.Score.Lower ?? 0) : from;
        }
    }

    /// <summary>Takes the latest score of a series, beside a usual total that somebody stated.</summary>
    /// <param name="series">The scores of one resident up to the moment asked of, in any order. All times are of one clock.</param>
    /// <param name="usual">The usual total; null where nobody stated it.</param>
    /// <returns>The latest score; null of a series without a set.</returns>
    public static LatestScore? Of(IEnumerable<TimedScore> series, UsualScore? usual)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(SetsOfOneTime.Of(series), usual, method: null, usualFrom: null);
    }

    /// <summary>Takes the latest score of a series, beside a usual total that is estimated from the sets before it.</summary>
    /// <remarks>
    /// Each set is compared with what is estimated from the complete sets of earlier times on its SpO2 scale, back to the last change of scale. Which of
    /// them were stable is not looked at: the caller gives a series for which that will do.
    /// </remarks>
    /// <param name="series">The scores of one resident up to the moment asked of, in any order. All times are of one clock.</param>
    /// <param name="method">How the usual total is estimated.</param>
    /// <param name="usualFrom">How many earlier sets are enough: 1 or more.</param>
    /// <returns>The latest score; null of a series without a set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is no value of its enumeration, or <paramref name="usualFrom"/> is below 1.</exception>
    public static LatestScore? OfEstimated(IEnumerable<TimedScore> series, UsualEstimateMethod method, int usualFrom)
    {
        ArgumentNullException.ThrowIfNull(series);
        UsualEstimate.CheckMethod(method);
        ArgumentOutOfRangeException.ThrowIfLessThan(usualFrom, 1);
        return Of(SetsOfOneTime.Of(series), stated: null, method, usualFrom);
    }

    /// <summary>Writes both sets and their changes, for people.</summary>
    public override string ToString() => Incomplete is null
        ? $"{Complete}"
        : Complete is null ? $"no complete set; latest, {Incomplete}"
        : $"{Complete}; newer and incomplete, {Incomplete}";

    private static LatestScore? Of(ImmutableArray<SetsOfOneTime> times, UsualScore? stated, UsualEstimateMethod? method, int? usualFrom) =>
        times.IsEmpty ? null : new(times, stated, method, usualFrom);

    private ComparedScore? IncompleteSince(int complete)
    {
        int furthest = -1;
        for (int time = Math.Max(complete, 0); time < times.Length; time++)
        {
            if (time == complete && !(times[time].Partial?.Score.Lower > Complete!.Set.Score.Total)) continue;
            int? before = furthest < 0 ? null : times[furthest].Partial?.Score.Lower ?? -1;
            if (before is null || (times[time].Partial?.Score.Lower ?? -1) >= before) furthest = time;
        }

        return furthest < 0 ? null : Compared(furthest, times[furthest].Partial ?? times[furthest].Sets[0]);
    }

    private ComparedScore Compared(int time, TimedScore set)
    {
        ImmutableArray<TimedScore> disagreeing = times[time].Disagreeing;
        if (method is not { } estimated) return new(set, ChangeFromUsual.Of(set.Score, set.ComparedOn, stated), usualReadings: null, isAfterChangeOfScale: false, disagreeing);
        if (set.ComparedOn is not { } scale) return new(set, ChangeFromUsual.Of(set.Score, scale: null, usual: null), usualReadings: 0, isAfterChangeOfScale: false, disagreeing);

        (List<TimedScore> earlier, bool isAfterChange) = EarlierOnScale(time, scale);
        ReadOnlySpan<TimedScore> period = [.. earlier];
        UsualScore? usual = UsualEstimate.TryEstimate(period, scale, estimated, UsualFrom.GetValueOrDefault(), out UsualEstimate estimate)
            ? estimate.AsUsualScore(EnglishTime.DayOf(set.At))
            : null;
        return new(set, ChangeFromUsual.Of(set.Score, scale, usual), UsualEstimate.CountReadings(period, scale), isAfterChange, disagreeing);
    }

    /// <summary>The sets before a time in its period of comparison, the earliest first.</summary>
    private (List<TimedScore> Sets, bool IsAfterChange) EarlierOnScale(int time, SpO2Scale scale)
    {
        List<TimedScore> earlier = [];
        for (int before = time - 1; before >= 0; before--)
        {
            if (times[before].Sets.Any(set => !set.IsEmpty && set.ComparedOn is { } other && other != scale))
            {
                earlier.Reverse();
                return (earlier, true);
            }

            earlier.AddRange(times[before].Sets);
        }

        earlier.Reverse();
        return (earlier, false);
    }
}
