using System.Buffers;

namespace EhchRules.Cli.Console;

/// <summary>Writes one JSON document as it is, many as the members of an array.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes one document and a line feed.</param>
/// <param name="draft">Writes the same before its turn, without the line feed; null where documents are small.</param>
internal sealed class JsonDocuments<T>(Stream output, Func<Stream, T, CancellationToken, Task> write, Action<IBufferWriter<byte>, T>? draft = null) : Report<T>
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await SeparateAsync(cancellationToken);
        await write(output, item, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Draft? DraftOf(T item) => draft is null ? null : DraftedBytes.OfLine(draft, item);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Draft draft, CancellationToken cancellationToken)
    {
        await SeparateAsync(cancellationToken);
        await ((DraftedBytes)draft).WriteToAsync(output, cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? "]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
    }

    private async Task SeparateAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(hasBegun ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken);
        hasBegun = true;
    }
}
