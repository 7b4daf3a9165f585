namespace EhchRules.Reports;

/// <summary>A rectangle on the page, in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    internal double Bottom => Top + Height;

    /// <summary>Gets the square about a point.</summary>
    internal static Box About(double x, double y, double reach) => new(x - reach, y - reach, 2 * reach, 2 * reach);
}
