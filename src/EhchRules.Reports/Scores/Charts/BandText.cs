using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>What is written of the bands: at each edge the first reading above it, in each band its score.</summary>
/// <remarks>
/// The first run has its readings in the left margin, the last has its own in the right; each run has its scores at its end, where there is room. No reading
/// of an edge stands within the panel, where it could be taken for a reading of the resident.
/// </remarks>
internal sealed class BandText(DrawnParameter parameter, PanelArea area, ValueScale scale, ImmutableArray<BandRun> runs)
{
    // What two edges have between them when their numbers do not touch.
    private const double Apart = (Ink.Small * Ink.DigitHeight) + 2;

    // Where they would, the upper number steps aside by so much.
    private const double Aside = 24;

    private const double ToNumber = 6;
    private const double LineToNumber = 1.5;
    private const double RoomForNumbers = 50;
    private const int MostPlaces = 40;

    internal void DrawMargins(SvgWriter svg)
    {
        using (svg.Within("g", ("class", "numbers"), ("text-anchor", "end")))
        {
            foreach ((double y, string text, bool isAside) in Numbers(runs[0])) Draw(svg, area.Left, -ToNumber - (isAside ? Aside : 0), y, text);
        }

        if (runs.Length > 1)
        {
            using (svg.Within("g", ("class", "numbers")))
            {
                foreach ((double y, string text, bool isAside) in Numbers(runs[^1])) Draw(svg, area.Right, ToNumber + (isAside ? Aside : 0), y, text);
            }
        }

        using (svg.Within("g", ("class", "scores")))
        {
            foreach ((double y, int? score) in Scores(runs[^1])) area.DrawScore(svg, score, y, aside: runs.Length > 1 ? RoomForNumbers : 0);
        }
    }

    /// <summary>Writes the scores of every run but the last, each as near to the end of its run as there is room.</summary>
    internal void DrawWithin(SvgWriter svg, LabelSpace space)
    {
        if (runs.Length == 1) return;
        using (svg.WithinHalo("scores", Ink.Dark, "start"))
        {
            foreach (BandRun run in runs[..^1])
            {
                foreach ((double y, int? score) in Scores(run))
                {
                    if (space.TakeFirst(PlacesWithin(run, y)) is { } place) svg.Text(place.Left, place.Bottom, PanelArea.ScoreText(score));
                }
            }
        }
    }

    private static Box[] PlacesWithin(BandRun run, double y)
    {
        int count = Math.Clamp((int)((run.Through - run.From - ToNumber) / PanelArea.ScoreColumn) - 1, 0, MostPlaces);
        double right = run.Through - ToNumber;
        return [.. Enumerable.Range(1, count).Select(i => new Box(right - (i * PanelArea.ScoreColumn), y - Ink.HalfDigit, PanelArea.ScoreColumn, 2 * Ink.HalfDigit))];
    }

    private static void Draw(SvgWriter svg, double margin, double aside, double y, string text)
    {
        double x = margin + aside;
        svg.Line(x - (Math.Sign(aside) * LineToNumber), y, margin, y, ("stroke", Ink.Edge), ("stroke-width", 0.5));
        svg.Text(x, y + Ink.HalfDigit, text);
    }

    private IEnumerable<(double Y, string Text, bool IsAside)> Numbers(BandRun run)
    {
        double? last = null;
        bool isAside = false;
        foreach (double edge in run.Bands[..^1].Select(static band => band.Through))
        {
            double y = scale.Y(edge);
            isAside = last - y < Apart && !isAside;
            last = y;
            yield return (y, parameter.Text(edge + ScoredBands.Half), isAside);
        }
    }

    private IEnumerable<(double Y, int? Score)> Scores(BandRun run) =>
        run.Bands.Select(band => ((scale.Y(band.From) + scale.Y(band.Through)) / 2, band.Score));
}
