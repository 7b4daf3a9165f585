using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The readings of one parameter before its bands.</summary>
internal sealed class ReadingPanel(DrawnParameter parameter) : Panel
{
    private const double HeadOfRuns = 11;

    private bool HasRuns => parameter.Parameter is News2Parameter.SpO2;

    /// <inheritdoc/>
    internal override double Head => HasRuns ? HeadOfRuns : 0;

    /// <inheritdoc/>
    internal override void Draw(SvgWriter svg, Plot plot, PanelArea area)
    {
        ValueScale scale = new(parameter.Low, parameter.High, area.Top, area.Bottom);
        ImmutableArray<BandRun> runs = HasRuns ? plot.SaturationRuns : [BandRun.Whole(plot.Left, plot.Right, RowOf(parameter.Parameter))];
        BandGround ground = new(area, scale, runs);
        BandText text = new(parameter, area, scale, runs);
        LabelSpace space = new(area.Left, area.Top, area.Right, area.Bottom);
        ReadingMarks marks = new(parameter, plot, area, scale, runs);

        ground.DrawBands(svg);
        plot.DrawTimeLines(svg, area.Top, area.Bottom + PanelArea.Gutter);
        area.DrawFrame(svg);
        ground.DrawRuns(svg);
        marks.Draw(svg, space);
        text.DrawWithin(svg, space);
        text.DrawMargins(svg);
        area.DrawName(svg, parameter.Name, hasUnit: true);
    }

    private static News2Row RowOf(News2Parameter parameter) => News2Table.Rows.Single(row => row.Parameter == parameter);
}
