namespace EhchRules.Cli.Charts;

/// <summary>Turns a moment into a place across the page. Equal times are equal lengths, whatever was recorded in them.</summary>
internal sealed class TimeScale
{
    /// <summary>What is left free at either side, so that no glyph is cut.</summary>
    internal const double Padding = 14;

    // A single set, or several within minutes, stand in a stretch of time that a person can place.
    private static readonly long Shortest = TimeSpan.FromHours(4).Ticks;

    private readonly double left;
    private readonly double pixelsPerTick;

    internal TimeScale(DateTimeOffset first, DateTimeOffset last, double left, double right)
    {
        Left = left;
        Right = right;
        this.left = left + Padding;
        long span = Math.Max(last.UtcTicks - first.UtcTicks, Shortest);
        From = first.UtcTicks - ((span - (last.UtcTicks - first.UtcTicks)) / 2);
        pixelsPerTick = (right - left - (2 * Padding)) / span;
    }

    /// <summary>Gets the left edge, in pixels.</summary>
    internal double Left { get; }

    /// <summary>Gets the right edge, in pixels.</summary>
    internal double Right { get; }

    /// <summary>Gets the first moment that is drawn, in ticks of UTC, which may lie before the first that a calendar has.</summary>
    internal long From { get; }

    /// <summary>Gets the moments at the two edges, padding included, in ticks of UTC.</summary>
    internal (long From, long Through) Edges => (From - TicksOf(Padding), From + TicksOf(Right - left));

    internal double X(DateTimeOffset at) => X(at.UtcTicks);

    internal double X(long utcTicks) => left + ((utcTicks - From) * pixelsPerTick);

    /// <summary>Gets how long a stretch of the axis is, in ticks.</summary>
    internal long TicksOf(double pixels) => (long)(pixels / pixelsPerTick);
}
