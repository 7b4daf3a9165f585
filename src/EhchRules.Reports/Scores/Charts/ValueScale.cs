namespace EhchRules.Reports;

/// <summary>Turns a value into a height on the page. What lies beyond the drawn range is held at its edge.</summary>
/// <param name="Low">The value at the bottom.</param>
/// <param name="High">The value at the top.</param>
/// <param name="Top">The y of the top, in pixels.</param>
/// <param name="Bottom">The y of the bottom, in pixels; greater than the top, as y grows downwards.</param>
internal readonly record struct ValueScale(double Low, double High, double Top, double Bottom)
{
    internal double Y(double value) => Bottom - ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (Bottom - Top));

    internal bool IsAbove(double value) => value > High;

    internal bool IsBelow(double value) => value < Low;
}
