using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables;

/// <summary>A column of texts.</summary>
/// <param name="column">The column.</param>
internal sealed class TextCells(TableColumn column) : CellColumn(column)
{
    private readonly CellStore<string?> cells = new();

    /// <inheritdoc/>
    internal override Field Field => new DataField<string>(Column.Name, nullable: !Column.IsRequired);

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((string?)value);

    internal void Add(string? text) => cells.Add(text is null && Column.IsRequired ? throw Empty() : text);

    /// <summary>Adds so many cells with one text.</summary>
    internal void Repeat(string text, int times) => cells.Repeat(text, times);

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count) => cells.AddRange(((TextCells)other).cells.Span.Slice(from, count));

    /// <inheritdoc/>
    internal override async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellationToken)
    {
        using CellStore<ReadOnlyMemory<char>> texts = new();
        using CellStore<int> levels = new();
        foreach (string? text in cells.Span)
        {
            if (text is not null) texts.Add(text.AsMemory());
            if (!Column.IsRequired) levels.Add(text is null ? 0 : 1);
        }

        await group.WriteAllPartsAsync(field, texts.Memory, Column.IsRequired ? (ReadOnlyMemory<int>?)null : levels.Memory, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override void Clear() => cells.Clear();

    /// <inheritdoc/>
    public override void Dispose() => cells.Dispose();
}
