namespace EhchRules.Tables;

/// <summary>A column of texts.</summary>
/// <param name="column">The column.</param>
internal sealed class TextCells(TableColumn column) : CellColumn(column)
{
    private readonly WordStore words = new();
    private readonly CellPresence presence = new(column.IsRequired);

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((string?)value);

    internal void Add(string? text)
    {
        if (text is null && Column.IsRequired) throw Empty();
        presence.Add(text is not null);
        if (text is not null) words.Add(text);
    }

    internal void Add(ReadOnlySpan<char> text)
    {
        presence.Add(isPresent: true);
        words.Add(text);
    }

    /// <summary>Adds so many cells with one text.</summary>
    internal void Repeat(string text, int times)
    {
        presence.Add(times);
        words.Repeat(text, times);
    }

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count)
    {
        TextCells texts = (TextCells)other;
        words.AddRange(texts.words, texts.presence.ValuesIn(0, from), texts.presence.ValuesIn(from, count));
        presence.AddRange(texts.presence, from, count);
    }

    /// <inheritdoc/>
    internal override void Write(ChunkPages pages)
    {
        pages.WriteDictionary(words.Words, hasBounds: Column.Kind is ColumnKind.Name);
        pages.BeginData(Column.IsRequired ? words.Cells.Length : presence.Levels.Length);
        if (!Column.IsRequired) pages.AddLevels(presence.Levels);
        pages.AddPlaces(words.Cells, words.Words.Count);
        pages.EndData();
    }

    /// <inheritdoc/>
    internal override void Clear()
    {
        words.Clear();
        presence.Clear();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        words.Dispose();
        presence.Dispose();
    }
}
