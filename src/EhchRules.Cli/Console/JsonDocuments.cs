namespace EhchRules.Cli.Console;

/// <summary>Writes one JSON document as it is, many as the members of an array.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes one document and a line feed.</param>
internal sealed class JsonDocuments<T>(Stream output, Func<Stream, T, CancellationToken, Task> write) : Report<T>
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken);
        hasBegun = true;
        await write(output, item, cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? "]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
    }
}
