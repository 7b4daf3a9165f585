using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>A picture of what was recorded of one resident, on a page of the shape and size of A4, landscape.</summary>
/// <remarks>
/// It is a picture of its own and no chart of the Royal College of Physicians: it shares the published thresholds with theirs and nothing of its
/// form. It has no script and refers to nothing outside itself, and the same series gives the same bytes.
/// </remarks>
internal static class ObservationPicture
{
    private const double PageWidth = 1123;
    private const double PageHeight = 794;
    private const double Margin = 28;
    private const double Foot = 18;
    private const double PlotLeft = 204;
    private const double PlotRight = 992;
    private const double FirstPanel = 58;
    private const double Gap = 4;

    // Totals are what is looked at first, and the bands of pressure are the narrowest.
    private static readonly ImmutableArray<Panel> Panels =
    [
        new TotalPanel { Height = 104 },
        new ReadingPanel(DrawnParameter.RespiratoryRate) { Height = 62 },
        new ReadingPanel(DrawnParameter.SpO2) { Height = 76 },
        Strips.AirOrOxygen,
        new ReadingPanel(DrawnParameter.SystolicBloodPressure) { Height = 80 },
        new ReadingPanel(DrawnParameter.Pulse) { Height = 70 },
        Strips.Consciousness,
        new ReadingPanel(DrawnParameter.Temperature) { Height = 60 },
    ];

    /// <summary>Writes the picture as SVG, in UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="series">What is drawn.</param>
    /// <param name="notDrawn">What of the file is not drawn. The picture says so.</param>
    /// <exception cref="ArgumentException">The series has no set: there is nothing to draw.</exception>
    internal static void Write(Stream output, ResidentSeries series, NotDrawn notDrawn = default)
    {
        if (series.Scores.Count == 0) throw new ArgumentException("A picture needs a set of observations.", nameof(series));
        SeriesText text = new(series, notDrawn);
        Plot plot = new(series, PlotLeft, PlotRight);
        using SvgWriter svg = new(output);
        using (Root(svg))
        {
            svg.Content("title", text.Title, ("id", "ehch-title"));
            svg.Content("desc", text.Description, ("id", "ehch-description"));
            ScorePatterns.Define(svg);
            svg.Rectangle(0, 0, PageWidth, PageHeight, ("fill", Ink.Paper));
            svg.Text(Margin, 34, text.TitleWithin(PageWidth - (2 * Margin), Ink.Heading), ("font-size", Ink.Heading), ("font-weight", "bold"));
            svg.Text(Margin, 50, text.Period, ("font-size", Ink.Name));
            double bottom = DrawPanels(svg, plot);
            TimeAxis.Draw(svg, plot, bottom);
            Key.Draw(svg, plot, Margin, PageWidth - Margin, bottom + TimeAxis.Height + 9);
            DrawFoot(svg);
        }
    }

    private static SvgWriter.Open Root(SvgWriter svg) => svg.Within(
        "svg",
        ("width", "297mm"),
        ("height", "210mm"),
        ("viewBox", $"0 0 {SvgValue.Number(PageWidth)} {SvgValue.Number(PageHeight)}"),
        ("role", "img"),
        ("aria-labelledby", "ehch-title ehch-description"),
        ("font-family", "sans-serif"),
        ("font-size", Ink.Small));

    private static double DrawPanels(SvgWriter svg, Plot plot)
    {
        double top = FirstPanel;
        foreach (Panel panel in Panels)
        {
            PanelArea area = new(plot.Left, plot.Right, top + panel.Head, top + panel.Head + panel.Height);
            using (svg.Within("g", ("class", "panel"))) panel.Draw(svg, plot, area);
            top = area.Bottom + PanelArea.Gutter + Gap;
        }

        return top - Gap;
    }

    private static void DrawFoot(SvgWriter svg)
    {
        using (svg.Within("text", ("class", "foot"), ("x", Margin), ("y", PageHeight - Foot)))
        {
            svg.Content("tspan", "A picture of what was recorded; not the RCP chart, not a diagnosis. ", ("font-weight", "bold"));
            svg.Content("tspan", $"Thresholds: {News2Table.Source.Publisher}, {Dated(News2Table.Source)}; {Dated(News2Table.BandSource)}.");
        }
    }

    private static string Dated(ScoringSource source) => source.Year is { } year ? $"{source.Title}, {SvgValue.Number(year)}" : source.Title;
}
