namespace EhchRules.Reports;

/// <summary>The signs of the picture. They differ in shape; the key draws them with the same strokes as the panels.</summary>
internal static class Glyphs
{
    /// <summary>A reading or a total: a filled dot.</summary>
    internal static void Dot(SvgWriter svg, double x, double y, double radius, string kind) =>
        Circle(svg, x, y, radius, kind, ("fill", Ink.Black), ("stroke", Ink.Paper), ("stroke-width", radius > 2 ? 0.8 : 0.3));

    /// <summary>A reading whose score is open: a dot that is not filled.</summary>
    internal static void OpenDot(SvgWriter svg, double x, double y, double radius, string kind) =>
        Circle(svg, x, y, radius, kind, ("fill", Ink.Paper), ("stroke", Ink.Black), ("stroke-width", 1));

    /// <summary>A single parameter at 3: a ring about the total.</summary>
    internal static void Ring(SvgWriter svg, double x, double y, double radius, string kind) =>
        Circle(svg, x, y, radius, kind, ("fill", "none"), ("stroke", Ink.Black), ("stroke-width", 0.9));

    /// <summary>A partial set: a bar between two bounds, open at both ends.</summary>
    internal static void OpenBar(SvgWriter svg, double x, double top, double bottom, double halfWidth, string kind)
    {
        using (svg.Within("g", ("class", kind)))
        {
            svg.Rectangle(x - halfWidth, top, 2 * halfWidth, bottom - top, ("fill", Ink.Paper));
            svg.Element("path", ("d", Verticals(x, halfWidth, top, bottom)), ("stroke", Ink.Black), ("stroke-width", 1.1));
        }
    }

    /// <summary>A set in which nothing was recorded: a stroke below the panel.</summary>
    internal static void Tick(SvgWriter svg, double x, double y, string kind) =>
        svg.Line(x, y - 3.5, x, y + 3.5, ("class", kind), ("stroke", Ink.Black), ("stroke-width", 1.1));

    /// <summary>A reading that is missing: a cross below the panel.</summary>
    internal static void Cross(SvgWriter svg, double x, double y, double reach, string kind)
    {
        (string left, string right, string top, string bottom) = (N(x - reach), N(x + reach), N(y - reach), N(y + reach));
        svg.Element("path", ("class", kind), ("d", $"M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}"), ("stroke", Ink.Black), ("stroke-width", 0.9));
    }

    /// <summary>A reading beyond the drawn range: an arrowhead at the edge that it is beyond.</summary>
    internal static void Beyond(SvgWriter svg, double x, double y, double reach, bool isAbove, string kind)
    {
        double tip = isAbove ? -reach : reach;
        string path = $"M{N(x)} {N(y + tip)}L{N(x + reach)} {N(y - tip)}H{N(x - reach)}Z";
        svg.Element("path", ("class", kind), ("d", path), ("fill", Ink.Black), ("stroke", Ink.Paper), ("stroke-width", 0.6));
    }

    /// <summary>A change of the SpO2 scale: two broken lines down a panel.</summary>
    internal static void Break(SvgWriter svg, double x, double top, double bottom, string kind) =>
        svg.Element("path", ("class", kind), ("d", Verticals(x, 1.5, top, bottom)), ("stroke", Ink.Black), ("stroke-width", 0.8), ("stroke-dasharray", "4 2"));

    private static void Circle(SvgWriter svg, double x, double y, double radius, string kind, params ReadOnlySpan<(string Name, SvgValue Value)> attributes) =>
        svg.Element("circle", [("class", kind), ("cx", x), ("cy", y), ("r", radius), .. attributes]);

    private static string Verticals(double x, double aside, double top, double bottom) => $"M{N(x - aside)} {N(top)}V{N(bottom)}M{N(x + aside)} {N(top)}V{N(bottom)}";

    private static string N(double number) => SvgValue.Number(number);
}
