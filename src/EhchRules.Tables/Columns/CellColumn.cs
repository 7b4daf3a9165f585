namespace EhchRules.Tables;

/// <summary>The cells of a column, in memory.</summary>
/// <param name="column">The column.</param>
internal abstract class CellColumn(TableColumn column) : IDisposable
{
    /// <summary>Gets the column.</summary>
    internal TableColumn Column => column;

    /// <summary>Makes a column without cells.</summary>
    internal static CellColumn Of(TableColumn column) => column.Kind switch
    {
        ColumnKind.Day => new ValueCells<int>(column, static value => ParquetValue.Of((DateOnly)value)),
        ColumnKind.Moment => new ValueCells<long>(column, static value => ParquetValue.Of((DateTime)value)),
        ColumnKind.Flag => new ValueCells<bool>(column, static value => (bool)value),
        ColumnKind.Whole => new ValueCells<int>(column, static value => (int)value),
        ColumnKind.Number => new ValueCells<double>(column, static value => (double)(decimal)value),
        ColumnKind.Names => new NamesCells(column),
        _ => new TextCells(column),
    };

    /// <summary>Adds a cell.</summary>
    /// <param name="value">Its value, of the type that readers of rows have for the kind; null where it is empty.</param>
    internal abstract void Add(object? value);

    /// <summary>Adds cells of another column of the kind.</summary>
    /// <param name="other">The other.</param>
    /// <param name="from">The row of the first, from 0.</param>
    /// <param name="count">How many rows.</param>
    internal abstract void AddRange(CellColumn other, int from, int count);

    /// <summary>Writes the cells.</summary>
    internal abstract void Write(ChunkPages pages);

    /// <summary>Forgets the cells, and keeps the room.</summary>
    internal abstract void Clear();

    /// <inheritdoc/>
    public abstract void Dispose();

    private protected InvalidOperationException Empty() => new($"{column.Name}: a row has no value in it, and each needs one.");
}
