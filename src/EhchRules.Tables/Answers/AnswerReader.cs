namespace EhchRules.Tables;

/// <summary>Reads rows of answers as they are made.</summary>
/// <param name="rows">What the rows are taken from, one after another.</param>
/// <param name="definition">The columns, with what fills them.</param>
/// <param name="columns">The columns.</param>
internal sealed class AnswerReader<TRow>(IEnumerable<TRow> rows, AnswerColumn<TRow>[] definition, IReadOnlyList<TableColumn> columns) : RowReader(columns)
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
