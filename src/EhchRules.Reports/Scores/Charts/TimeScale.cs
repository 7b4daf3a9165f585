namespace EhchRules.Reports;

/// <summary>Turns a moment into a place across the page. Equal times are equal lengths, whatever was recorded in them.</summary>
internal sealed class TimeScale
{
    /// <summary>What is left free at either side, so that no glyph is cut.</summary>
    internal const double Padding = 14;

    // A single set, or several within minutes, stand in a stretch of time that a person can place.
    private static readonly long Shortest = TimeSpan.FromHours(4).Ticks;

    private readonly double left;
    private readonly double pixelsPerTick;

    /// <summary>Makes the scale of a series.</summary>
    /// <param name="first">The time of its first set, in the ticks by which times are ordered.</param>
    /// <param name="last">The time of its last.</param>
    /// <param name="left">The left edge, in pixels.</param>
    /// <param name="right">The right edge.</param>
    internal TimeScale(long first, long last, double left, double right)
    {
        Left = left;
        Right = right;
        this.left = left + Padding;
        long span = Math.Max(last - first, Shortest);
        From = first - ((span - (last - first)) / 2);
        pixelsPerTick = (right - left - (2 * Padding)) / span;
    }

    /// <summary>Gets the left edge, in pixels.</summary>
    internal double Left { get; }

    /// <summary>Gets the right edge, in pixels.</summary>
    internal double Right { get; }

    /// <summary>Gets the first moment that is drawn, in ticks, which may lie before the first that a calendar has.</summary>
    internal long From { get; }

    /// <summary>Gets the moments at the two edges, padding included, in ticks.</summary>
    internal (long From, long Through) Edges => (From - TicksOf(Padding), From + TicksOf(Right - left));

    internal double X(long at) => left + ((at - From) * pixelsPerTick);

    /// <summary>Gets how long a stretch of the axis is, in ticks.</summary>
    internal long TicksOf(double pixels) => (long)(pixels / pixelsPerTick);
}
