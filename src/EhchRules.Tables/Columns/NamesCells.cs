using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables;

/// <summary>A column of lists of texts.</summary>
/// <param name="column">The column.</param>
internal sealed class NamesCells(TableColumn column) : CellColumn(column)
{
    // As Parquet numbers what is there: no list, an empty one, one with something in it.
    private const int EmptyList = 1;
    private const int Item = 2;

    private readonly CellStore<IReadOnlyList<string>> cells = new();

    /// <inheritdoc/>
    internal override Field Field => new ListField(Column.Name, new DataField<string>(ListField.ElementName, nullable: false));

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((IReadOnlyList<string>?)value ?? throw Empty());

    internal void Add(IReadOnlyList<string> names) => cells.Add(names);

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count) => cells.AddRange(((NamesCells)other).cells.Span.Slice(from, count));

    /// <inheritdoc/>
    internal override async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellationToken)
    {
        using CellStore<ReadOnlyMemory<char>> texts = new();
        using CellStore<int> levels = new();
        using CellStore<int> repeated = new();
        foreach (IReadOnlyList<string> names in cells.Span)
        {
            for (int place = 0; place < names.Count; place++)
            {
                texts.Add(names[place].AsMemory());
                levels.Add(Item);
                repeated.Add(place == 0 ? 0 : 1);
            }

            if (names.Count > 0) continue;
            levels.Add(EmptyList);
            repeated.Add(0);
        }

        await group.WriteAllPartsAsync(field, texts.Memory, levels.Memory, repeated.Memory, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override void Clear() => cells.Clear();

    /// <inheritdoc/>
    public override void Dispose() => cells.Dispose();
}
