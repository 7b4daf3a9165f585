using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>What stands behind a parameter: its bands.</summary>
internal sealed class BandGround(PanelArea area, ValueScale scale, ImmutableArray<BandRun> runs)
{
    private const double HeadingRise = 3;

    // How far the last heading may go on above the right margin.
    private const double BeyondPanel = 90;

    internal void DrawBands(SvgWriter svg)
    {
        using (svg.Within("g", ("class", "bands")))
        {
            foreach (BandRun run in runs)
            {
                foreach (ScoredBand band in run.Bands) DrawBand(svg, run, band);
            }
        }

        using (svg.Within("g", ("class", "edges"), ("stroke", Ink.Edge), ("stroke-width", 0.5)))
        {
            foreach (BandRun run in runs)
            {
                foreach (ScoredBand band in run.Bands[..^1]) svg.Line(run.From, scale.Y(band.Through), run.Through, scale.Y(band.Through));
            }
        }
    }

    /// <summary>Draws where a scale gives way to another, and writes what each run is called.</summary>
    internal void DrawRuns(SvgWriter svg)
    {
        foreach (BandRun run in runs)
        {
            if (run.ChangesScale) Glyphs.Break(svg, run.From, area.Top - Ink.Small, area.Bottom, "scale-change");
            double room = run.Through - run.From + (run == runs[^1] ? BeyondPanel : 0);
            string? heading = run.Headings.FirstOrDefault(text => TextWidth.Of(text, Ink.Small) + 8 <= room);
            if (heading is not null) svg.Text(run.From + (run.ChangesScale ? 5 : 0), area.Top - HeadingRise, heading, ("class", "heading"), ("fill", Ink.Dark));
        }
    }

    private void DrawBand(SvgWriter svg, BandRun run, ScoredBand band)
    {
        double top = scale.Y(band.Through);
        svg.Rectangle(run.From, top, run.Through - run.From, scale.Y(band.From) - top, ScorePatterns.Ground(band.Score));
    }
}
