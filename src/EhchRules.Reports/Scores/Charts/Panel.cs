namespace EhchRules.Reports;

/// <summary>One of the drawings that stand above each other on one time axis.</summary>
internal abstract class Panel
{
    /// <summary>Gets the height of what is drawn to scale.</summary>
    internal required double Height { get; init; }

    /// <summary>Gets what it needs above that.</summary>
    internal virtual double Head => 0;

    /// <summary>Draws it.</summary>
    internal abstract void Draw(SvgWriter svg, Plot plot, PanelArea area);
}
