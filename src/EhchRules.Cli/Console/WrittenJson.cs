using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Cli.Console;

/// <summary>JSON for files and other programs: indented, lines end in a line feed, and quotation marks and the like stay as people write them.</summary>
internal static class WrittenJson
{
    // Nothing of it goes into a web page as it is.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Utf8JsonWriter Over(Stream output) => new(output, Options);

    /// <summary>Writes what is left, and a line feed.</summary>
    internal static async Task EndAsync(Utf8JsonWriter json, Stream output, CancellationToken cancellationToken)
    {
        await json.FlushAsync(cancellationToken);
        await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }
}
