using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The totals, in steps, with the bounds of partial sets, before the thresholds of the bands.</summary>
internal sealed class TotalPanel : Panel
{
    private const double RingBeyondDot = 2.2;
    private const double WidestBar = 2.6;
    private const double RoomAtRight = 96;
    private const double LineHeight = 10.5;

    /// <inheritdoc/>
    internal override void Draw(SvgWriter svg, Plot plot, PanelArea area)
    {
        // Totals are whole numbers, each as high as its unit: a threshold is the lower edge of its first total.
        ValueScale scale = new(-ScoredBands.Half, News2Table.HighestTotal + ScoredBands.Half, area.Top, area.Bottom);
        area.DrawBlank(svg);
        plot.DrawTimeLines(svg, area.Top, area.Bottom + PanelArea.Gutter);
        area.DrawFrame(svg);
        DrawThresholds(svg, area, scale);
        foreach (double x in plot.Breaks) Glyphs.Break(svg, x, area.Top, area.Bottom, "scale-change");

        LabelSpace space = new(area.Left, area.Top, area.Right, area.Bottom);
        DrawSteps(svg, plot, scale, space);
        PointLabels labels = new(space, area, plot.IsDense);
        for (int i = 0; i < plot.X.Length; i++) DrawSet(svg, plot, area, scale, i, labels, space);
        labels.Draw(svg);
        area.DrawName(svg, ["NEWS2 total", $"0 to {SvgValue.Number(News2Table.HighestTotal)}"], hasUnit: true);
    }

    private static void DrawThresholds(SvgWriter svg, PanelArea area, ValueScale scale)
    {
        foreach ((int from, int through, string names) in BandWords.Stretches())
        {
            string range = string.Create(CultureInfo.InvariantCulture, $"{from} to {through}");
            double edge = scale.Y(from - ScoredBands.Half);
            if (from > 0) svg.Line(area.Left, edge, area.Right, edge, ("class", "threshold"), ("data-total", from), ("stroke", Ink.Dark), ("stroke-width", 0.7));
            svg.Text(area.NumbersEnd, edge + (from > 0 ? Ink.HalfDigit : 0), SvgValue.Number(from), ("text-anchor", "end"));
            double middle = (edge + scale.Y(through + ScoredBands.Half)) / 2;
            string[] lines = TextWidth.Of($"{names}, {range}", Ink.Small) <= RoomAtRight ? [$"{names}, {range}"] : [names, range];
            double first = middle + Ink.HalfDigit - ((lines.Length - 1) / 2.0 * LineHeight);
            for (int i = 0; i < lines.Length; i++) svg.Text(area.Right + 6, first + (i * LineHeight), lines[i], ("class", "band-name"));
        }

        svg.Text(area.NumbersEnd, area.Top + (2 * Ink.HalfDigit), SvgValue.Number(News2Table.HighestTotal), ("text-anchor", "end"));
    }

    private static void DrawSteps(SvgWriter svg, Plot plot, ValueScale scale, LabelSpace space)
    {
        LinePath line = new(space, isStepped: true);
        for (int i = 0; i < plot.X.Length; i++)
        {
            if (plot.BreakBefore(i) is { } change)
            {
                line.HoldUntil(change);
                line.Lift();
            }

            if (plot.Series.Scores[i].Score.Total is { } total)
            {
                line.To(plot.X[i], scale.Y(total));
                continue;
            }

            line.HoldUntil(plot.X[i]);
            line.Lift();
        }

        line.Draw(svg, "line total");
    }

    private static void DrawSet(SvgWriter svg, Plot plot, PanelArea area, ValueScale scale, int i, PointLabels labels, LabelSpace space)
    {
        News2Score score = plot.Series.Scores[i].Score;
        double x = plot.X[i];
        using (svg.Within("g", ("class", "set")))
        {
            svg.Content("title", plot.Clock.InWords(plot.Series.Scores[i]));
            if (score is not { Lower: { } lower, Upper: { } upper })
            {
                Glyphs.Tick(svg, x, area.MarksAt, "total empty");
                return;
            }

            double radius = plot.DotRadius;
            double reach = score.SingleParameterThree is Certainty.Yes ? radius + Math.Min(RingBeyondDot, radius) : radius;
            double top = score.Total is null ? scale.Y(upper + ScoredBands.Half) : scale.Y(upper) - reach;
            double bottom = score.Total is null ? scale.Y(lower - ScoredBands.Half) : scale.Y(lower) + reach;
            double half = Math.Min(WidestBar, radius);
            if (score.Total is null) Glyphs.OpenBar(svg, x, top, bottom, half, "total partial");
            else Glyphs.Dot(svg, x, scale.Y(lower), radius, "total complete");
            if (score.SingleParameterThree is Certainty.Yes) Glyphs.Ring(svg, x, scale.Y(lower), reach, "single-three");

            space.Take(new(x - reach, top, 2 * reach, bottom - top));
            string text = score.Total is null ? $"{SvgValue.Number(lower)}–{SvgValue.Number(upper)}" : SvgValue.Number(lower);
            if (plot.IsDense && upper == 0 && i < plot.X.Length - 1) return;
            labels.Add(new(text, x, top, bottom, reach, Rank: lower + (i == plot.X.Length - 1 ? News2Table.HighestTotal : 0), IsBold: upper > 0));
        }
    }
}
