namespace EhchRules.Cli.Reports;

/// <summary>What stands around documents: nothing where there is one, an array where there are many.</summary>
internal sealed class JsonDocuments(Stream output)
{
    private bool hasBegun;

    /// <summary>Writes what stands before a document.</summary>
    internal async Task BeginAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken);
        hasBegun = true;
    }

    /// <summary>Writes what stands behind the last document, or in place of one where there is none.</summary>
    internal async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? "]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
    }
}
