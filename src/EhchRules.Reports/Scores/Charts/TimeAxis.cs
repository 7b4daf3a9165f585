namespace EhchRules.Reports;

/// <summary>The time axis below the last panel.</summary>
internal static class TimeAxis
{
    internal const double Height = 28;

    private const double Mark = 4;
    private const double FirstLine = 13;
    private const double SecondLine = 25;

    internal static void Draw(SvgWriter svg, Plot plot, double top)
    {
        using (svg.Within("g", ("class", "time-axis")))
        {
            svg.Line(plot.Left, top, plot.Right, top, ("stroke", Ink.Black), ("stroke-width", 0.9));
            foreach (TimeTick tick in plot.Ticks.Marks)
            {
                svg.Line(tick.X, top, tick.X, top + Mark, ("stroke", Ink.Black), ("stroke-width", 0.8));
                svg.Text(tick.X, top + FirstLine, tick.Label, ("text-anchor", "middle"));
            }

            foreach (TimeTick day in plot.Ticks.Days) svg.Text(day.X, top + SecondLine, day.Label, ("font-weight", "bold"));
        }
    }
}
