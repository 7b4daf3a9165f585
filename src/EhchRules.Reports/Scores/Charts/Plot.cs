using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>What all panels share: the sets, and where each stands across the page.</summary>
internal sealed class Plot
{
    private const double LargestDot = 2.7;
    private const double SmallestDot = 1.1;

    // With more sets than this, readings that score nothing go without their values.
    private const int FewSets = 24;

    // What a set needs across the page for its value to stand beside those of its neighbours.
    private const double RoomForValue = 9;

    internal Plot(ResidentSeries series, double left, double right)
    {
        Series = series;
        Left = left;
        Right = right;
        Clock = ShownClock.Of(series);
        TimeScale time = new(series.Scores[0].At.Ticks, series.Scores[^1].At.Ticks, left, right);
        X = SetPositions.Of(series, time);
        SaturationRuns = Reports.SaturationRuns.Of(series, X, left, right);
        Breaks = [.. SaturationRuns.Where(static run => run.ChangesScale).Select(static run => run.From)];
        Ticks = TimeTicks.Of(time, Clock, Ink.Small);
        IsDense = (right - left) / series.Scores.Count < RoomForValue;
        DotRadius = Math.Clamp(0.36 * (right - left) / series.Scores.Count, SmallestDot, LargestDot);
    }

    internal ResidentSeries Series { get; }

    internal ShownClock Clock { get; }

    /// <summary>Gets the left edge of every panel.</summary>
    internal double Left { get; }

    /// <summary>Gets the right edge of every panel.</summary>
    internal double Right { get; }

    internal double Width => Right - Left;

    /// <summary>Gets where each set stands.</summary>
    internal ImmutableArray<double> X { get; }

    /// <summary>Gets the stretches in which other bands of SpO2 apply.</summary>
    internal ImmutableArray<BandRun> SaturationRuns { get; }

    /// <summary>Gets where the SpO2 scale changes.</summary>
    internal ImmutableArray<double> Breaks { get; }

    internal TimeTicks Ticks { get; }

    /// <summary>Gets whether there are so many sets that not every value can be written.</summary>
    internal bool IsDense { get; }

    /// <summary>Gets whether there are so few sets that every value can be written, whatever it scores.</summary>
    internal bool IsSparse => X.Length <= FewSets;

    /// <summary>Gets the radius of a dot: the smaller, the more sets there are.</summary>
    internal double DotRadius { get; }

    /// <summary>Gets where the SpO2 scale changed between a set and the one before; null where it did not. No line joins two such sets.</summary>
    internal double? BreakBefore(int set)
    {
        if (set == 0) return null;
        int found = Breaks.BinarySearch(X[set]);
        int last = found >= 0 ? found : ~found - 1;
        return last >= 0 && Breaks[last] > X[set - 1] ? Breaks[last] : null;
    }

    /// <summary>Draws the lines of days, or of longer times, behind a panel.</summary>
    internal void DrawTimeLines(SvgWriter svg, double top, double bottom)
    {
        string from = SvgValue.Number(top);
        string to = SvgValue.Number(bottom);
        string path = string.Concat(Ticks.Lines.Where(x => x > Left && x < Right).Select(x => $"M{SvgValue.Number(x)} {from}V{to}"));
        if (path.Length > 0) svg.Element("path", ("class", "time-lines"), ("d", path), ("stroke", Ink.Edge), ("stroke-width", 0.6));
    }
}
