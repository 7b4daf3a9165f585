namespace EhchRules.Cli.Output;

/// <summary>Puts JSON documents one after another: one as it is, many as the members of an array.</summary>
internal sealed class JsonDocuments(Stream output)
{
    private bool hasBegun;

    /// <summary>Writes what stands before a document.</summary>
    /// <param name="isOneOfMany">Whether there are, or may be, several. The same for every document.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal async Task BeginAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken);
        hasBegun = true;
    }

    /// <summary>Writes what stands behind the last document.</summary>
    internal async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? "]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
    }
}
