namespace EhchRules.Reports;

/// <summary>The grounds of scores 0 to 3: paper, dots, strokes, a lattice. Tint and pattern grow together, so that either alone tells them apart.</summary>
/// <remarks>An open score is ruled from top to bottom: broken rules could be taken for the dots of a 1 in print.</remarks>
internal static class ScorePatterns
{
    private const string Open = "ehch-open";
    private const double Side = 5;

    internal static string FillOf(int? score) => score switch
    {
        0 => Ink.Paper,
        { } some => $"url(#{IdOf(some)})",
        null => $"url(#{Open})",
    };

    /// <summary>Gets the attributes of a band.</summary>
    internal static (string Name, SvgValue Value)[] Ground(int? score) =>
        [("class", "band"), ("data-score", score is { } known ? known : "open"), ("fill", FillOf(score))];

    internal static void Define(SvgWriter svg)
    {
        using (svg.Within("defs"))
        {
            Pattern(svg, IdOf(1), "#f5f5f5", static svg => svg.Element("circle", ("cx", Side / 2), ("cy", Side / 2), ("r", 0.6), ("fill", "#8c8c8c")));
            Pattern(svg, IdOf(2), "#ededed", static svg => Strokes(svg, "M-1 1L1 -1M0 5L5 0M4 6L6 4"));
            Pattern(svg, IdOf(3), "#dfdfdf", static svg => Strokes(svg, "M-1 1L1 -1M0 5L5 0M4 6L6 4M-1 4L1 6M0 0L5 5M4 -1L6 1"));
            Pattern(svg, Open, Ink.Paper, static svg => Strokes(svg, "M2.5 0V5"));
        }
    }

    private static string IdOf(int score) => $"ehch-score-{SvgValue.Number(score)}";

    private static void Pattern(SvgWriter svg, string id, string ground, Action<SvgWriter> draw)
    {
        using (svg.Within("pattern", ("id", id), ("width", Side), ("height", Side), ("patternUnits", "userSpaceOnUse")))
        {
            svg.Rectangle(0, 0, Side, Side, ("fill", ground));
            draw(svg);
        }
    }

    private static void Strokes(SvgWriter svg, string path) => svg.Element("path", ("d", path), ("stroke", "#a6a6a6"), ("stroke-width", 0.6), ("fill", "none"));
}
