namespace EhchRules.Reports;

/// <summary>An entry of the key.</summary>
/// <param name="Text">What the sign means.</param>
/// <param name="Width">How wide the sign is, in pixels.</param>
/// <param name="Draw">Draws the sign about a point.</param>
internal sealed record KeyItem(string Text, double Width, Action<SvgWriter, double, double> Draw);
