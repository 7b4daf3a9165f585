using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables;

/// <summary>A column of values that are no texts.</summary>
/// <param name="column">The column.</param>
/// <param name="fieldOf">Describes it by its name, and whether a cell may be empty.</param>
internal sealed class ValueCells<T>(TableColumn column, Func<string, bool, DataField> fieldOf) : CellColumn(column)
    where T : struct
{
    private readonly CellStore<T?> cells = new();

    /// <inheritdoc/>
    internal override Field Field => fieldOf(Column.Name, !Column.IsRequired);

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((T?)value);

    internal void Add(T? value) => cells.Add(value is null && Column.IsRequired ? throw Empty() : value);

    /// <summary>Adds so many cells with one value.</summary>
    internal void Repeat(T value, int times) => cells.Repeat(value, times);

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count) => cells.AddRange(((ValueCells<T>)other).cells.Span.Slice(from, count));

    /// <inheritdoc/>
    internal override async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellationToken)
    {
        using CellStore<T> values = new();
        using CellStore<int> levels = new();
        foreach (T? value in cells.Span)
        {
            if (value is { } known) values.Add(known);
            if (!Column.IsRequired) levels.Add(value is null ? 0 : 1);
        }

        await group.WriteAllPartsAsync(field, values.Memory, Column.IsRequired ? (ReadOnlyMemory<int>?)null : levels.Memory, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override void Clear() => cells.Clear();

    /// <inheritdoc/>
    public override void Dispose() => cells.Dispose();
}
