using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Describes the course of one resident's scores. It is descriptive only: every figure that it holds scores against is the caller's.</summary>
public static class Trend
{
    /// <summary>Describes a series as of a moment. It allocates nothing.</summary>
    /// <param name="series">
    /// The scores of one resident in the order of time, the oldest first. Of two of one time the later in the span is the later; one that is there several times
    /// is one. Those after the moment asked of are not yet known: they change nothing.
    /// </param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentException"><paramref name="series"/> is not in the order of time.</exception>
    public static TrendDescription Describe(ReadOnlySpan<TimedScore> series, TrendQuestion question)
    {
        CheckOrder(series);
        ReadOnlySpan<TimedScore> known = Known(series, question.AsOf);
        TrendWindow window = default;
        TimedScore? latest = null;
        DateTime? complete = null;
        for (int index = 0; index < known.Length; index++)
        {
            if (IsIgnored(known, index)) continue;
            TimedScore set = known[index];
            if (latest is { } before) window = window.With(before.Score, InWindow(before.At, set.At, question), question.Level);
            if (question.AsOf - set.At <= question.Window) window = window.With(set, question.Level);
            if (set.Score.State is News2State.Complete) complete = set.At;
            latest = set;
        }

        ComparisonPeriod period = ComparisonPeriod.Of(known);
        return new()
        {
            Latest = latest,
            FromUsual = latest is { } newest ? ChangeFromUsual.Of(newest.Score, newest.Scale, question.KnownUsual) : default,
            Previous = period.Previous,
            PreviousComparison = period.Comparison,
            FromPrevious = period.Previous is { } previous ? ScoreChange.Between(previous.Score, latest.GetValueOrDefault().Score) : null,
            ComparableSince = period.Since,
            Window = window,
            SinceLatest = question.AsOf - latest?.At,
            SinceComplete = question.AsOf - complete,
            OverdueBy = OverdueBy(question.AsOf - latest?.At, question.ObserveWithin),
        };
    }

    /// <summary>Says whether a set counts for nothing: it is empty, or the same set of the same time went before.</summary>
    internal static bool IsIgnored(ReadOnlySpan<TimedScore> series, int place)
    {
        if (series[place].IsEmpty) return true;
        for (int before = place - 1; before >= 0 && series[before].At == series[place].At; before--)
        {
            if (series[before] == series[place]) return true;
        }

        return false;
    }

    /// <summary>The part of a stretch of time that lies in the window. The stretch ends at or before the moment asked of.</summary>
    private static TimeSpan InWindow(DateTime from, DateTime until, TrendQuestion question)
    {
        TimeSpan start = question.AsOf - from < question.Window ? question.AsOf - from : question.Window;
        TimeSpan end = question.AsOf - until;
        return start > end ? start - end : TimeSpan.Zero;
    }

    private static TimeSpan? OverdueBy(TimeSpan? since, TimeSpan? interval)
    {
        if (since is not { } age || interval is not { } within) return null;
        return age > within ? age - within : TimeSpan.Zero;
    }

    private static ReadOnlySpan<TimedScore> Known(ReadOnlySpan<TimedScore> series, DateTime asOf)
    {
        int count = series.Length;
        while (count > 0 && series[count - 1].At > asOf) count--;
        return series[..count];
    }

    private static void CheckOrder(ReadOnlySpan<TimedScore> series)
    {
        for (int index = 1; index < series.Length; index++)
        {
            if (series[index].At < series[index - 1].At) throw new ArgumentException(OutOfOrder(index, series[index].At, series[index - 1].At), nameof(series));
        }
    }

    private static string OutOfOrder(int index, DateTime at, DateTime before) =>
        string.Create(CultureInfo.InvariantCulture, $"The scores are not in the order of time: the one at index {index}, of {TrendText.Exactly(at)}, stands after one of {TrendText.Exactly(before)}.");
}
