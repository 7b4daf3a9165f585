namespace EhchRules.Tables;

/// <summary>A column of lists of texts.</summary>
/// <param name="column">The column.</param>
internal sealed class NamesCells(TableColumn column) : CellColumn(column)
{
    private readonly WordStore words = new();
    private readonly CellStore<int> lengths = new();

    /// <inheritdoc/>
    internal override void Add(object? value) => Add((IReadOnlyList<string>?)value ?? throw Empty());

    internal void Add(IReadOnlyList<string> names)
    {
        lengths.Add(names.Count);
        foreach (string name in names) words.Add(name);
    }

    /// <summary>Adds an empty list.</summary>
    internal void AddNone() => lengths.Add(0);

    /// <inheritdoc/>
    internal override void AddRange(CellColumn other, int from, int count)
    {
        NamesCells names = (NamesCells)other;
        ReadOnlySpan<int> added = names.lengths.Span.Slice(from, count);
        words.AddRange(names.words, Sum(names.lengths.Span[..from]), Sum(added));
        lengths.AddRange(added);
    }

    /// <inheritdoc/>
    internal override void Write(ChunkPages pages)
    {
        // A place is written for each name and for each empty list: whether it begins a row, and whether there is a name in it.
        using CellStore<byte> repeated = new();
        using CellStore<byte> present = new();
        foreach (int length in lengths.Span)
        {
            repeated.Add(0);
            if (length > 1) repeated.Repeat(1, length - 1);
            if (length == 0) present.Add(0);
            else present.Repeat(1, length);
        }

        pages.WriteDictionary(words.Words, hasBounds: false);
        pages.BeginData(present.Count);
        pages.AddLevels(repeated.Span);
        pages.AddLevels(present.Span);
        pages.AddPlaces(words.Cells, words.Words.Count);
        pages.EndData();
    }

    /// <inheritdoc/>
    internal override void Clear()
    {
        words.Clear();
        lengths.Clear();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        words.Dispose();
        lengths.Dispose();
    }

    private static int Sum(ReadOnlySpan<int> numbers)
    {
        int sum = 0;
        foreach (int number in numbers) sum += number;
        return sum;
    }
}
