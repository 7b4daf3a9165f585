namespace EhchRules.Tables;

/// <summary>The rows of one table, as they are made.</summary>
internal sealed class RecordTableReader(RecordTable table, IEnumerable<object?[]> made) : RowReader(table.Columns)
{
    private readonly IEnumerator<object?[]> rows = made.GetEnumerator();

    /// <inheritdoc/>
    protected override bool MoveNext() => rows.MoveNext();

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => rows.Current[place];

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) rows.Dispose();
        base.Dispose(disposing);
    }
}
