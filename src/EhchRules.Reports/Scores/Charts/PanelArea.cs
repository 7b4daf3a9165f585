namespace EhchRules.Reports;

/// <summary>Where a panel stands on the page.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Top">The top of what is drawn to scale.</param>
/// <param name="Bottom">The bottom of what is drawn to scale. Marks of what is missing stand below it.</param>
internal readonly record struct PanelArea(double Left, double Right, double Top, double Bottom)
{
    /// <summary>The height of the strip below a panel in which what is missing is marked.</summary>
    internal const double Gutter = 8;

    /// <summary>The width of the column of one score.</summary>
    internal const double ScoreColumn = 9;

    private const double NameAt = 28;
    private const double LineHeight = 11.5;

    internal double Width => Right - Left;

    internal double Height => Bottom - Top;

    /// <summary>Gets the middle of the strip below.</summary>
    internal double MarksAt => Bottom + (Gutter / 2);

    /// <summary>Gets where the numbers at the left end.</summary>
    internal double NumbersEnd => Left - 6;

    /// <summary>Writes the name of the panel at the left, a line each; the last is its unit where it has one.</summary>
    internal void DrawName(SvgWriter svg, IReadOnlyList<string> lines, bool hasUnit)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double y = Top + 9 + (i * LineHeight);
            if (hasUnit && i == lines.Count - 1) svg.Text(NameAt, y, lines[i], ("fill", Ink.Dark));
            else svg.Text(NameAt, y, lines[i], ("font-size", Ink.Name), ("font-weight", "bold"));
        }
    }

    /// <summary>Draws the paper of a panel without bands.</summary>
    internal void DrawBlank(SvgWriter svg) => svg.Rectangle(Left, Top, Width, Height, ("fill", Ink.Paper));

    /// <summary>Draws the frame of what is drawn to scale.</summary>
    internal void DrawFrame(SvgWriter svg) =>
        svg.Rectangle(Left, Top, Width, Height, ("class", "frame"), ("fill", "none"), ("stroke", Ink.Dark), ("stroke-width", 0.7));

    /// <summary>Writes the score of a band at the right. Each score has its own column, so that those of narrow bands do not touch.</summary>
    internal void DrawScore(SvgWriter svg, int? score, double y, double aside = 0) =>
        svg.Text(Right + 6 + aside + ((score ?? 0) * ScoreColumn), y + Ink.HalfDigit, ScoreText(score), ("class", "band-score"));

    /// <summary>Writes a score; a question mark where it is open.</summary>
    internal static string ScoreText(int? score) => score is { } known ? SvgValue.Number(known) : "?";
}
