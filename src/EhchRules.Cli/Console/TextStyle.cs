namespace EhchRules.Cli.Console;

/// <summary>How wide text is, and whether it is coloured.</summary>
/// <param name="Width">The number of columns.</param>
/// <param name="IsColoured">Whether it is coloured.</param>
internal readonly record struct TextStyle(int Width, bool IsColoured)
{
    /// <summary>The width of text that goes to a file or another program.</summary>
    internal const int WidthOfFiles = 100;

    private const int Narrowest = 60;

    // Longer lines read badly, however wide the window.
    private const int Widest = 120;

    /// <summary>Gets the style for standard output, or for a file.</summary>
    internal static TextStyle For(Terminal terminal, bool isFile) => isFile || !terminal.OutIsTerminal
        ? new(WidthOfFiles, IsColoured: false)
        : new(Math.Clamp(terminal.Columns ?? WidthOfFiles, Narrowest, Widest), !terminal.NoColour);
}
