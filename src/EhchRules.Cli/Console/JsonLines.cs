using System.Buffers;

namespace EhchRules.Cli.Console;

/// <summary>Writes each JSON document on a line of its own.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes one document, not indented, and a line feed.</param>
/// <param name="draft">Writes the same before its turn, without the line feed; null where documents are small.</param>
internal sealed class JsonLines<T>(Stream output, Func<Stream, T, CancellationToken, Task> write, Action<IBufferWriter<byte>, T>? draft = null) : Report<T>
{
    /// <inheritdoc/>
    internal override Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken) => write(output, item, cancellationToken);

    /// <inheritdoc/>
    internal override Draft? DraftOf(T item) => draft is null ? null : DraftedBytes.OfLine(draft, item);

    /// <inheritdoc/>
    internal override Task WriteAsync(Draft draft, CancellationToken cancellationToken) => ((DraftedBytes)draft).WriteToAsync(output, cancellationToken);
}
