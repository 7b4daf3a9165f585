namespace EhchRules.Cli.Console;

/// <summary>Writes what was made of records in one of the formats, one after another. Nothing is written before the first.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
internal abstract class Report<T> : IAsyncDisposable
{
    /// <summary>Writes what was made of one record.</summary>
    /// <param name="item">What was made.</param>
    /// <param name="isOneOfMany">Whether the input holds, or may hold, several records. The same for every one of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes down what was made of one of many records before its turn has come. Called on any thread, for several at once.</summary>
    /// <returns>What is to be written when its turn has come; null where that depends on those before it.</returns>
    internal virtual Draft? DraftOf(T item) => null;

    /// <summary>Writes what was made of one of many records, from its draft.</summary>
    internal virtual Task WriteAsync(Draft draft, CancellationToken cancellationToken) => throw new NotSupportedException("Nothing is written down beforehand.");

    /// <summary>Writes what follows the last one. Of many of which none was written, an empty list if the format has one; else nothing.</summary>
    /// <param name="isOneOfMany">Whether the input held, or might have held, several records.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal virtual Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
