using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>The marks of a time axis, as many as there is room to label.</summary>
internal sealed class TimeTicks
{
    private const double RoomBetween = 10;

    private TimeTicks(ImmutableArray<TimeTick> marks, ImmutableArray<TimeTick> days)
    {
        Marks = marks;
        Days = days;
    }

    /// <summary>Gets the labelled marks.</summary>
    internal ImmutableArray<TimeTick> Marks { get; }

    /// <summary>Gets the beginnings of days, where the marks are times of day; empty where they are dates.</summary>
    internal ImmutableArray<TimeTick> Days { get; }

    /// <summary>Gets where lines cross the panels.</summary>
    internal IEnumerable<double> Lines => (Days.IsEmpty ? Marks : Days).Select(static tick => tick.X);

    internal static TimeTicks Of(TimeScale scale, ShownClock clock, double fontSize)
    {
        TimeStep step = TimeStep.All.FirstOrDefault(one => one.Length / scale.TicksOf(1) >= one.LabelWidth(fontSize) + RoomBetween, TimeStep.All[^1]);
        return new(Ticks(step), step.IsWithinDay ? [.. Days()] : []);

        ImmutableArray<TimeTick> Ticks(TimeStep one)
        {
            (long from, long through) = scale.Edges;
            return [.. one.Between(from + clock.Ahead, through + clock.Ahead).Select(at => new TimeTick(scale.X(at - clock.Ahead), one.Label(at)))];
        }

        // The first day began before the axis does. It is named at the edge, where the next leaves room for it.
        IEnumerable<TimeTick> Days()
        {
            ImmutableArray<TimeTick> midnights = Ticks(TimeStep.All.First(static one => !one.IsWithinDay));
            string first = TimeStep.DayOf(Math.Max(scale.Edges.From + clock.Ahead, 0));
            double room = (midnights.IsEmpty ? scale.Right : midnights[0].X) - scale.Left;
            if (room >= TextWidth.Of(first, fontSize) + RoomBetween) yield return new(scale.Left, first);
            foreach (TimeTick midnight in midnights) yield return midnight;
        }
    }
}
