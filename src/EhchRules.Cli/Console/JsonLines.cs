namespace EhchRules.Cli.Console;

/// <summary>Writes each JSON document on a line of its own.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes one document, not indented, and a line feed.</param>
internal sealed class JsonLines<T>(Stream output, Func<Stream, T, CancellationToken, Task> write) : Report<T>
{
    /// <inheritdoc/>
    internal override Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken) => write(output, item, cancellationToken);
}
