using System.Globalization;
using EhchRules.Cli.Score.Observations;
using EhchRules.Cli.Score.Rows;

namespace EhchRules.Cli.Score.Charts;

/// <summary>The clock by which a series is shown: that of its first set, so that one axis serves where clocks were changed in between.</summary>
/// <param name="Offset">How far it is ahead of UTC; null where the file says nothing of it, and times are the home's own.</param>
internal readonly record struct ShownClock(TimeSpan? Offset)
{
    private static readonly long Last = DateTime.MaxValue.Ticks;

    /// <summary>Gets what is added to the order of a time for the clock to show it, in ticks.</summary>
    internal long Ahead => Offset.GetValueOrDefault().Ticks;

    internal static ShownClock Of(ResidentSeries series) => new(series.Scores[0].At.Offset);

    /// <summary>Writes a moment.</summary>
    internal string Moment(ObservationTime at) => new DateTime(Math.Clamp(at.Order + Ahead, 0, Last)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Writes one set: when, what, and what NEWS2 makes of it.</summary>
    internal string InWords(ScoredSet set) => set.Set.IsEmpty
        ? $"{Moment(set.At)}: nothing recorded"
        : $"{Moment(set.At)}: {set.Set}. NEWS2: {set.Score}";

    /// <summary>Writes the offset, as <c>UTC+01:00</c>.</summary>
    public override string ToString()
    {
        TimeSpan offset = Offset.GetValueOrDefault();
        return $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}";
    }
}
