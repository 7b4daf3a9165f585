namespace EhchRules.Reports;

/// <summary>Greys and sizes. The picture has no colour: what a printer without colour makes of it is what a screen shows.</summary>
internal static class Ink
{
    internal const string Black = "#000";
    internal const string Paper = "#fff";
    internal const string Dark = "#444";
    internal const string Edge = "#999";
    internal const string Faint = "#ccc";

    /// <summary>The smallest text, in pixels of a page as wide as A4 at 96 to the inch.</summary>
    internal const double Small = 9;

    internal const double Name = 10.5;

    internal const double Heading = 17;

    /// <summary>From the baseline to the top of a digit, as a part of the size of the font.</summary>
    internal const double DigitHeight = 0.73;

    /// <summary>How far below its middle the baseline of small text lies.</summary>
    internal const double HalfDigit = Small * DigitHeight / 2;
}
