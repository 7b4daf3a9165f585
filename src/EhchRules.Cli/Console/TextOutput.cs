using System.Text;

namespace EhchRules.Cli.Console;

/// <summary>Writes text to an output: in UTF-8 without a mark before it, with a line feed at the end of each line on every system.</summary>
internal static class TextOutput
{
    /// <summary>Makes a writer to an output, which stays open. What it has not written yet is written when it is disposed of.</summary>
    internal static StreamWriter Over(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes text to an output, which stays open.</summary>
    internal static async Task WriteAsync(Stream output, Action<TextWriter> write, CancellationToken cancellationToken)
    {
        await using StreamWriter text = Over(output);
        write(text);
        await text.FlushAsync(cancellationToken);
    }
}
