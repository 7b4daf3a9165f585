using System.Globalization;

namespace EhchRules.Reports;

/// <summary>How far apart the ticks of the time axis stand: a length of time, or a number of months.</summary>
/// <param name="Ticks">The length; 0 where the step is in months.</param>
/// <param name="Months">The months; 0 where the step is a length.</param>
/// <param name="Format">How a tick is labelled.</param>
internal readonly record struct TimeStep(long Ticks, int Months, string Format)
{
    private const string Clock = "HH:mm";
    private const string Day = "yyyy-MM-dd";

    private static readonly long LastTick = DateTime.MaxValue.Ticks;

    /// <summary>Gets the steps, shortest first.</summary>
    internal static IReadOnlyList<TimeStep> All { get; } =
    [
        .. new[] { 10, 15, 30, 60, 120, 180, 240, 360, 720 }.Select(static minutes => new TimeStep(minutes * TimeSpan.TicksPerMinute, 0, Clock)),
        .. new[] { 1, 2, 7, 14 }.Select(static days => new TimeStep(days * TimeSpan.TicksPerDay, 0, Day)),
        .. new[] { 1, 2, 3, 6 }.Select(static months => new TimeStep(0, months, "yyyy-MM")),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 }.Select(static years => new TimeStep(0, 12 * years, "yyyy")),
    ];

    /// <summary>Gets whether several ticks stand in a day.</summary>
    internal bool IsWithinDay => Format == Clock;

    /// <summary>Gets the length of a step, that of a month on average.</summary>
    internal double Length => Months == 0 ? Ticks : Months * (TimeSpan.TicksPerDay * 30.4);

    /// <summary>Gets how wide a label is.</summary>
    internal double LabelWidth(double size) => TextWidth.Of(Format, size);

    /// <summary>Gets the ticks from one moment through another, in ticks of the clock that is shown. Weeks begin on a Monday.</summary>
    internal IEnumerable<long> Between(long from, long through)
    {
        long start = Math.Max(from, 0);
        long end = Math.Min(through, LastTick);
        if (Months == 0)
        {
            // The calendar's first day was a Monday, so that multiples of seven days are Mondays.
            for (long at = (start + Ticks - 1) / Ticks * Ticks; at <= end; at += Ticks) yield return at;
            yield break;
        }

        DateTime first = new(start);
        for (int month = ((first.Year * 12) + first.Month - 1) / Months * Months; month / 12 <= DateTime.MaxValue.Year; month += Months)
        {
            if (month < 12) continue;
            long at = new DateTime(month / 12, (month % 12) + 1, 1).Ticks;
            if (at > end) yield break;
            if (at >= start) yield return at;
        }
    }

    /// <summary>Labels a tick.</summary>
    internal string Label(long at) => new DateTime(at).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Writes a moment's day.</summary>
    internal static string DayOf(long at) => new DateTime(at).ToString(Day, CultureInfo.InvariantCulture);
}
