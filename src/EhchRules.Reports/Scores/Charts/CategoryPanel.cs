using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>A parameter without numbers: a strip with a row for each of its values, held from one set to the next.</summary>
internal sealed class CategoryPanel : Panel
{
    internal required string Kind { get; init; }

    internal required ImmutableArray<string> Name { get; init; }

    /// <summary>Gets the rows, from the top.</summary>
    internal required ImmutableArray<CategoryRow> Rows { get; init; }

    /// <summary>Gets the row of a set; null where the reading is missing.</summary>
    internal required Func<ObservationSet, int?> RowOf { get; init; }

    /// <inheritdoc/>
    internal override void Draw(SvgWriter svg, Plot plot, PanelArea area)
    {
        double height = area.Height / Rows.Length;
        double MiddleOf(int row) => area.Top + ((row + 0.5) * height);
        using (svg.Within("g", ("class", "bands")))
        {
            for (int row = 0; row < Rows.Length; row++)
            {
                double top = area.Top + (row * height);
                svg.Rectangle(area.Left, top, area.Width, height, [.. ScorePatterns.Ground(Rows[row].Score), ("stroke", Ink.Edge), ("stroke-width", 0.5)]);
            }
        }

        plot.DrawTimeLines(svg, area.Top, area.Bottom + PanelArea.Gutter);
        area.DrawFrame(svg);
        DrawReadings(svg, plot, area, MiddleOf);
        for (int row = 0; row < Rows.Length; row++)
        {
            svg.Text(area.NumbersEnd, MiddleOf(row) + Ink.HalfDigit, Rows[row].Name, ("text-anchor", "end"));
            area.DrawScore(svg, Rows[row].Score, MiddleOf(row));
        }

        area.DrawName(svg, Name, hasUnit: false);
    }

    private void DrawReadings(SvgWriter svg, Plot plot, PanelArea area, Func<int, double> middleOf)
    {
        LinePath line = new(new(area.Left, area.Top, area.Right, area.Bottom), isStepped: true);
        for (int i = 0; i < plot.X.Length; i++)
        {
            if (RowOf(plot.Series.Scores[i].Set) is { } row)
            {
                line.To(plot.X[i], middleOf(row));
                continue;
            }

            line.HoldUntil(plot.X[i]);
            line.Lift();
        }

        line.Draw(svg, $"line {Kind}");
        for (int i = 0; i < plot.X.Length; i++)
        {
            if (RowOf(plot.Series.Scores[i].Set) is not { } row) Glyphs.Cross(svg, plot.X[i], area.MarksAt, plot.DotRadius, $"missing {Kind}");
            else Glyphs.Dot(svg, plot.X[i], middleOf(row), plot.DotRadius, $"reading {Kind}");
        }
    }
}
