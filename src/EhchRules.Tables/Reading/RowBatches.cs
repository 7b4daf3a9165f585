namespace EhchRules.Tables;

/// <summary>The rows of a table as they are read, some at a time, by column.</summary>
/// <param name="columns">The cells of each column of the table; null where there is no such column.</param>
internal abstract class RowBatches(ColumnCells?[] columns) : IAsyncDisposable
{
    /// <summary>Gets the cells of the rows in hand.</summary>
    internal ReadOnlySpan<ColumnCells?> Columns => columns;

    /// <summary>Gets how many rows are in hand.</summary>
    internal int Count { get; private protected set; }

    /// <summary>Gets what is wrong with rows as a whole, by row; empty where nothing is with any.</summary>
    internal Dictionary<int, string> Unfit { get; } = [];

    /// <summary>Reads more rows, in the place of those in hand.</summary>
    /// <returns>Whether there are any.</returns>
    internal abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Gets the line on which a row begins; 0 where rows are not lines.</summary>
    internal virtual long LineOf(int row) => 0;

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        foreach (ColumnCells? cells in columns) cells?.Dispose();
        return ValueTask.CompletedTask;
    }
}
