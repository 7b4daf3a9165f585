using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>How the signs of outcomes look in a bar: by colour too, where there is any.</summary>
internal static class OutcomeGlyphs
{
    /// <summary>What stands where an occasion is not reported.</summary>
    internal const char Nothing = ' ';

    internal static Style StyleOf(char glyph) => new(glyph switch
    {
        '█' or (>= '1' and <= '9') => Color.Red,
        '?' or '◇' => Color.Fuchsia,
        '≈' => Color.Yellow,
        '○' => Color.Aqua,
        '━' => Color.Green,
        _ => Color.Default,
    });
}
