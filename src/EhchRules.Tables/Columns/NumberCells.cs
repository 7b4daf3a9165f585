using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables;

/// <summary>A column of numbers with decimals. Parquet's own decimals have one count of digits for all, so they are kept as what every reader takes.</summary>
/// <param name="column">The column.</param>
internal sealed class NumberCells(TableColumn column) : CellColumn(column)
{
    private readonly ValueCells<double> cells = new(column, static (name, isNullable) => new DataField<double>(name, isNullable));

    /// <inheritdoc/>
    internal override Field Field => cells.Field;

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((decimal?)value);

    internal void Add(decimal? number) => cells.Add((double?)number);

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count) => cells.AddRange(((NumberCells)other).cells, from, count);

    /// <inheritdoc/>
    internal override Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellationToken) => cells.WriteAsync(group, field, cancellationToken);

    /// <inheritdoc/>
    internal override void Clear() => cells.Clear();

    /// <inheritdoc/>
    public override void Dispose() => cells.Dispose();
}
