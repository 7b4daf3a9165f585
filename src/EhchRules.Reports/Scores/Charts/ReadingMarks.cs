using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>The readings themselves: a line with gaps, a glyph for each, and the values of those that score.</summary>
internal sealed class ReadingMarks(DrawnParameter parameter, Plot plot, PanelArea area, ValueScale scale, ImmutableArray<BandRun> runs)
{
    // When values contend for room, the latest comes first, then what is beyond the range, then score, then distance, which is never so much.
    private const double RankOfScore = 1000;

    private const int BeyondRange = 4;
    private const int Latest = 8;

    private readonly double radius = plot.DotRadius;
    private readonly int last = Enumerable.Range(0, plot.X.Length).LastOrDefault(i => parameter.Of(plot.Series.Scores[i].Set) is not null, -1);

    internal void Draw(SvgWriter svg, LabelSpace space)
    {
        DrawLine(svg, space);
        PointLabels labels = new(space, area, plot.IsDense);
        int run = 0;
        for (int i = 0; i < plot.X.Length; i++)
        {
            while (run < runs.Length - 1 && plot.X[i] >= runs[run].Through) run++;
            if (parameter.Of(plot.Series.Scores[i].Set) is not { } reading)
            {
                Glyphs.Cross(svg, plot.X[i], area.MarksAt, radius, $"missing {parameter.Kind}");
                continue;
            }

            Box glyph = DrawReading(svg, i, reading);
            space.Take(glyph);
            if (LabelOf(i, reading, runs[run], glyph) is { } label) labels.Add(label);
        }

        labels.Draw(svg);
    }

    private void DrawLine(SvgWriter svg, LabelSpace space)
    {
        LinePath line = new(space, isStepped: false);
        for (int i = 0; i < plot.X.Length; i++)
        {
            int? reading = parameter.Of(plot.Series.Scores[i].Set);
            if (reading is null || (runs.Length > 1 && plot.BreakBefore(i) is not null)) line.Lift();
            if (reading is { } value) line.To(plot.X[i], scale.Y(value));
        }

        line.Draw(svg, $"line {parameter.Kind}");
    }

    private Box DrawReading(SvgWriter svg, int i, int reading)
    {
        string kind = $"reading {parameter.Kind}";
        double x = plot.X[i];
        if (IsBeyond(reading))
        {
            double reach = radius + 1;
            double at = scale.IsAbove(reading) ? area.Top + reach : area.Bottom - reach;
            Glyphs.Beyond(svg, x, at, reach, scale.IsAbove(reading), kind);
            return Box.About(x, at, reach);
        }

        if (plot.Series.Scores[i].Score[parameter.Parameter] is null) Glyphs.OpenDot(svg, x, scale.Y(reading), radius, kind);
        else Glyphs.Dot(svg, x, scale.Y(reading), radius, kind);
        return Box.About(x, scale.Y(reading), radius);
    }

    private PointLabel? LabelOf(int i, int reading, BandRun run, Box glyph)
    {
        int score = plot.Series.Scores[i].Score.BoundsOf(parameter.Parameter).Upper;
        if (score == 0 && !IsBeyond(reading) && i != last && !plot.IsSparse) return null;
        double fromZero = run.FromZero(reading);
        double rank = (RankOfScore * (score + (IsBeyond(reading) ? BeyondRange : 0) + (i == last ? Latest : 0))) + Math.Abs(fromZero);
        return new(parameter.Text(reading), plot.X[i], glyph.Top, glyph.Bottom, glyph.Width / 2, rank, IsBold: score > 0, PrefersBelow: fromZero < 0);
    }

    private bool IsBeyond(int reading) => scale.IsAbove(reading) || scale.IsBelow(reading);
}
