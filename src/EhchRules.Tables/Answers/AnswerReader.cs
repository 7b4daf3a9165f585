namespace EhchRules.Tables;

/// <summary>Reads rows of answers as they are made.</summary>
/// <param name="rows">What the rows are taken from, one after another.</param>
/// <param name="definition">The columns, with what fills them.</param>
internal sealed class AnswerReader<TRow>(IEnumerable<TRow> rows, AnswerColumn<TRow>[] definition) : RowReader(AnswerColumn.NamesOf(definition))
{
    private readonly IEnumerator<TRow> row = rows.GetEnumerator();

    // A cell is asked for twice, whether it is empty and what it holds, and sentences are only written when they are asked for.
    private readonly object?[] values = new object?[definition.Length];
    private readonly bool[] areKnown = new bool[definition.Length];

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        Array.Clear(areKnown);
        return row.MoveNext();
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place)
    {
        if (areKnown[place]) return values[place];
        areKnown[place] = true;
        return values[place] = definition[place].Value(row.Current);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) row.Dispose();
        base.Dispose(disposing);
    }
}
