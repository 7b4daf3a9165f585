using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The clock by which a series is shown: that of England at its first set, so that one axis serves where clocks were changed in between.</summary>
/// <param name="Offset">How far it is ahead of UTC; null where the file says nothing of it, and times are the home's own.</param>
internal readonly record struct ShownClock(TimeSpan? Offset)
{
    private static readonly long Last = DateTime.MaxValue.Ticks;

    /// <summary>Gets what is added to the order of a time for the clock to show it, in ticks.</summary>
    internal long Ahead => Offset.GetValueOrDefault().Ticks;

    internal static ShownClock Of(ResidentSeries series) => new(OffsetAt(series.Scores[0].At));

    /// <summary>Gets how far English clocks are ahead of UTC at a time; null where its offset is not known.</summary>
    internal static TimeSpan? OffsetAt(DateTime at) => at.Kind is DateTimeKind.Utc ? EnglishTime.Of(at).Offset : null;

    /// <summary>Writes a moment.</summary>
    internal string Moment(DateTime at) => new DateTime(Math.Clamp(at.Ticks + Ahead, 0, Last)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Writes one set: when, what, and what NEWS2 makes of it.</summary>
    internal string InWords(ScoredSet set) => set.Set.IsEmpty
        ? $"{Moment(set.At)}: nothing recorded"
        : $"{Moment(set.At)}: {set.Set}. NEWS2: {set.Score}";

    /// <summary>Writes the zone, as <c>BST</c>.</summary>
    public override string ToString() => Offset == TimeSpan.Zero ? "GMT" : "BST";
}
