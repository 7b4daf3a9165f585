using System.Text;

namespace EhchRules.Cli.Console;

/// <summary>Writes messages where that can be done. A full disk or a reader that has gone must not change what comes of a run.</summary>
/// <param name="error">Takes the messages.</param>
internal sealed class ErrorWriter(TextWriter error) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => error.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        try
        {
            error.Write(value);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // There is no other place to say it.
        }
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + Environment.NewLine);

    /// <inheritdoc/>
    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }
}
