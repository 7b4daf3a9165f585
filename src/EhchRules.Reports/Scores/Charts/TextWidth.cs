namespace EhchRules.Reports;

/// <summary>About how wide a text is. Which font a reader has is not known, so it is reckoned for a wide one, DejaVu Sans.</summary>
internal static class TextWidth
{
    private const double Narrow = 0.38;
    private const double Middling = 0.63;
    private const double Wide = 0.77;
    private const double Widest = 1;

    // How much wider bold is.
    private const double Bold = 1.12;

    /// <summary>Gets the width of a text in a font of a size, both in pixels.</summary>
    internal static double Of(string text, double size, bool isBold = false) => text.Sum(Of) * size * (isBold ? Bold : 1);

    private static double Of(char letter) => letter switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '(' or ')' or 'f' or 'i' or 'j' or 'l' or 'r' or 't' or 'I' => Narrow,
        'm' or 'w' or 'M' or 'W' or (>= '\u2E80') => Widest,
        >= 'A' and <= 'Z' => Wide,
        _ => Middling,
    };
}
