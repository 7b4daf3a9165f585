using System.Globalization;

namespace EhchRules.Cli.Charts;

/// <summary>Sets and moments in words.</summary>
internal static class SetText
{
    /// <summary>Writes one set: when, what, and what NEWS2 makes of it.</summary>
    internal static string Of(ScoredSet set, TimeSpan offset) => set.Set.IsEmpty
        ? $"{Moment(set.At, offset)}: nothing recorded"
        : $"{Moment(set.At, offset)}: {set.Set}. NEWS2: {set.Score}";

    /// <summary>Writes a moment by the clock that stands at an offset from UTC.</summary>
    internal static string Moment(DateTimeOffset at, TimeSpan offset)
    {
        DateTime shown = new(Math.Clamp(at.UtcTicks + offset.Ticks, 0, DateTime.MaxValue.Ticks));
        return shown.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
