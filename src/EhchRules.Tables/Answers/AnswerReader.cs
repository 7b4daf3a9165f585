namespace EhchRules.Tables;

/// <summary>Reads rows of answers as they are made.</summary>
/// <param name="rows">What the rows are taken from, one after another.</param>
/// <param name="definition">The columns, with what fills them.</param>
internal sealed class AnswerReader<TRow>(IEnumerable<TRow> rows, AnswerColumn<TRow>[] definition) : RowReader(AnswerColumn.NamesOf(definition))
{
    private readonly IEnumerator<TRow> row = rows.GetEnumerator();

    /// <inheritdoc/>
    protected override bool MoveNext() => row.MoveNext();

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => definition[place].Value(row.Current);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) row.Dispose();
        base.Dispose(disposing);
    }
}
