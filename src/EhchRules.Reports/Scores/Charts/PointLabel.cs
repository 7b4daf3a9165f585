namespace EhchRules.Reports;

/// <summary>A value to be written beside its glyph, where there is room.</summary>
/// <param name="Text">The value.</param>
/// <param name="X">The x of the glyph.</param>
/// <param name="Top">The y of the top of the glyph.</param>
/// <param name="Bottom">The y of its bottom.</param>
/// <param name="Reach">How far the glyph goes to either side.</param>
/// <param name="Rank">Of two labels that want one place, the higher gets it; the later, where they are equal.</param>
/// <param name="IsBold">Whether it stands out.</param>
/// <param name="PrefersBelow">Whether it stands below its glyph rather than above, because that is where the panel is emptier.</param>
internal readonly record struct PointLabel(string Text, double X, double Top, double Bottom, double Reach, double Rank, bool IsBold, bool PrefersBelow = false)
{
    private const double Apart = 1.5;

    internal double Width => TextWidth.Of(Text, Ink.Small, IsBold);

    /// <summary>Gets where it may stand, best first: above and below, to the right, to the left, and the corners.</summary>
    internal Box[] Places()
    {
        double height = Ink.Small * Ink.DigitHeight;
        double above = Top - Apart - height;
        double below = Bottom + Apart;
        double beside = ((Top + Bottom) / 2) - (height / 2);
        double right = X + Reach + Apart;
        double left = X - Reach - Apart - Width;
        double centred = X - (Width / 2);
        return
        [
            new(centred, PrefersBelow ? below : above, Width, height),
            new(centred, PrefersBelow ? above : below, Width, height),
            new(right, beside, Width, height),
            new(left, beside, Width, height),
            new(X, above, Width, height),
            new(X - Width, above, Width, height),
            new(X, below, Width, height),
            new(X - Width, below, Width, height),
        ];
    }
}
