using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>What the signs and the grounds mean. A sign that is rare is explained where it occurs.</summary>
internal static class Key
{
    private const double LineHeight = 13;
    private const double Radius = 2.7;
    private const double Between = 14;
    private const double ToText = 5;
    private const double SwatchWidth = 16;
    private const double SwatchHeight = 9;
    private const string Sign = "sign";

    /// <summary>Draws the key in as many lines as it takes: first the signs, then the grounds, then what is rare.</summary>
    internal static void Draw(SvgWriter svg, Plot plot, double left, double right, double top)
    {
        using (svg.Within("g", ("class", "key")))
        {
            double y = DrawLine(svg, Signs(), left, right, top);
            DrawLine(svg, Grounds().Concat(Rare(plot)), left, right, y + LineHeight);
        }
    }

    /// <returns>The y of the last line.</returns>
    private static double DrawLine(SvgWriter svg, IEnumerable<KeyItem> items, double left, double right, double y)
    {
        double x = left;
        foreach (KeyItem item in items)
        {
            double width = item.Width + ToText + TextWidth.Of(item.Text, Ink.Small);
            if (x > left && x + width > right)
            {
                x = left;
                y += LineHeight;
            }

            item.Draw(svg, x + (item.Width / 2), y);
            svg.Text(x + item.Width + ToText, y + Ink.HalfDigit, item.Text);
            x += width + Between;
        }

        return y;
    }

    private static IEnumerable<KeyItem> Signs()
    {
        yield return new("reading, or total of a complete set", 6, static (svg, x, y) => Glyphs.Dot(svg, x, y, Radius, Sign));
        yield return new("a single parameter scores 3", 10, static (svg, x, y) =>
        {
            Glyphs.Dot(svg, x, y, Radius, Sign);
            Glyphs.Ring(svg, x, y, Radius + 2.2, Sign);
        });
        yield return new("partial set: the total lies between the ends", 6, static (svg, x, y) => Glyphs.OpenBar(svg, x, y - 5, y + 5, 2.6, Sign));
        yield return new("reading missing", 6, static (svg, x, y) => Glyphs.Cross(svg, x, y, Radius, Sign));
        yield return new("nothing recorded", 4, static (svg, x, y) => Glyphs.Tick(svg, x, y, Sign));
        yield return new("above the drawn range; turned over: below it", 8, static (svg, x, y) => Glyphs.Beyond(svg, x, y, Radius + 1, isAbove: true, Sign));
    }

    private static IEnumerable<KeyItem> Grounds()
    {
        for (int score = 0; score <= News2Table.Highest(News2Parameter.RespiratoryRate); score++) yield return Ground(score, $"scores {SvgValue.Number(score)}");
        yield return Note("At the left: the first reading above each line. At the right: the score of each band.");
        yield return Note("Values are written where there is room, the highest scores first.");
    }

    private static IEnumerable<KeyItem> Rare(Plot plot)
    {
        if (plot.SaturationRuns.Any(static run => run.Bands.Any(static band => band.Score is null)))
        {
            yield return Ground(null, "score open: scale or oxygen not recorded");
        }

        if (plot.Series.Scores.Any(static one => one.Set.SpO2 is not null && one.Score[News2Parameter.SpO2] is null))
        {
            yield return new("reading whose score is open", 6, static (svg, x, y) => Glyphs.OpenDot(svg, x, y, Radius, Sign));
        }

        if (!plot.Breaks.IsEmpty)
        {
            yield return new("the SpO2 scale changes: totals do not compare across it", 4, static (svg, x, y) => Glyphs.Break(svg, x, y - 6, y + 6, Sign));
        }
    }

    private static KeyItem Note(string text) => new(text, 0, static (_, _, _) => { });

    private static KeyItem Ground(int? score, string text) => new(text, SwatchWidth, (svg, x, y) =>
    {
        double left = x - (SwatchWidth / 2);
        double top = y - (SwatchHeight / 2);
        svg.Rectangle(left, top, SwatchWidth, SwatchHeight, ("fill", ScorePatterns.FillOf(score)), ("stroke", Ink.Dark), ("stroke-width", 0.6));
    });
}
