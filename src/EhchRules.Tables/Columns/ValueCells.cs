namespace EhchRules.Tables;

/// <summary>A column of values that are no texts, as a file has them.</summary>
/// <param name="column">The column.</param>
/// <param name="valueOf">Takes a value as readers of rows have it.</param>
internal sealed class ValueCells<T>(TableColumn column, Func<object, T> valueOf) : CellColumn(column)
    where T : unmanaged, IComparable<T>
{
    private readonly CellStore<T> values = new();
    private readonly CellPresence presence = new(column.IsRequired);

    /// <inheritdoc/>
    internal override void Add(object? value) => Add(value is null ? null : valueOf(value));

    internal void Add(T? value)
    {
        if (value is null && Column.IsRequired) throw Empty();
        presence.Add(value is not null);
        if (value is { } known) values.Add(known);
    }

    /// <summary>Adds so many cells with one value.</summary>
    internal void Repeat(T value, int times)
    {
        presence.Add(times);
        values.Repeat(value, times);
    }

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count)
    {
        ValueCells<T> cells = (ValueCells<T>)other;
        values.AddRange(cells.values.Span.Slice(cells.presence.ValuesIn(0, from), cells.presence.ValuesIn(from, count)));
        presence.AddRange(cells.presence, from, count);
    }

    /// <inheritdoc/>
    internal override void Write(ChunkPages pages)
    {
        pages.BeginData(Column.IsRequired ? values.Count : presence.Levels.Length);
        if (!Column.IsRequired) pages.AddLevels(presence.Levels);
        pages.AddValues(values.Span);
        pages.EndData();
    }

    /// <inheritdoc/>
    internal override void Clear()
    {
        values.Clear();
        presence.Clear();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        values.Dispose();
        presence.Dispose();
    }
}
