namespace EhchRules.Cli.Console;

/// <summary>How wide text is, and whether it is coloured: as the terminal has it, or as files have it.</summary>
internal static class TextStyle
{
    // Longer lines read badly, however wide the window.
    private const int Widest = 120;

    /// <summary>Gets the style for standard output, or for a file.</summary>
    internal static TextOptions For(Terminal terminal, bool isFile) => isFile || !terminal.OutIsTerminal
        ? TextOptions.Default
        : new() { Columns = Math.Clamp(terminal.Columns ?? TextOptions.Default.Columns, TextOptions.FewestColumns, Widest), HasColours = !terminal.NoColour };
}
