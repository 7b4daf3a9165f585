namespace EhchRules.Tables;

/// <summary>The rows of a table as they are read, some at a time, by column.</summary>
internal abstract class RowBatches : IAsyncDisposable
{
    /// <summary>Gets what names the network of each row in hand, with the blanks at its end; null where there is no such column.</summary>
    internal abstract ColumnCells? Networks { get; }

    /// <summary>Gets how many rows are in hand.</summary>
    internal int Count { get; private protected set; }

    /// <summary>Gets what is wrong with rows as a whole, by row; empty where nothing is with any.</summary>
    internal Dictionary<int, string> Unfit { get; } = [];

    /// <summary>Reads more rows, in the place of those in hand.</summary>
    /// <returns>Whether there are any.</returns>
    internal abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Adds cells of rows in hand to others, without the blanks at their ends.</summary>
    /// <param name="cells">The others.</param>
    /// <param name="place">The place of the column in the table.</param>
    /// <param name="from">The row of the first.</param>
    /// <param name="count">How many rows.</param>
    /// <returns>From how many of them blanks were taken off.</returns>
    internal abstract int AddTo(ColumnCells cells, int place, int from, int count);

    /// <summary>Gets whether rows in hand are lines.</summary>
    internal abstract bool HasLines { get; }

    /// <summary>Gets the line on which a row begins; 0 where that is not known.</summary>
    internal abstract long LineOf(int row);

    /// <summary>Gets the line on which the rows break off; null where that is not known.</summary>
    internal virtual long? LineOfBreak => null;

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
