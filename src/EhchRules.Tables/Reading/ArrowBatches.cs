using Apache.Arrow;

namespace EhchRules.Tables;

/// <summary>Rows of an Arrow stream, which gives them by column.</summary>
internal sealed class ArrowBatches : RowBatches
{
    private readonly ArrowTable table;
    private readonly int[] ordinals;
    private readonly ArrowColumn?[] columns;
    private readonly ColumnCells? networks;
    private readonly int linePlace;
    private RecordBatch? rows;

    private ArrowBatches(ArrowTable table, int[] ordinals, ColumnKind[] kinds, int linePlace)
    {
        this.table = table;
        this.ordinals = ordinals;
        this.linePlace = linePlace;
        columns = [.. ordinals.Select((ordinal, place) => ordinal < 0 ? null : new ArrowColumn(kinds[place]))];
        networks = ordinals[0] < 0 ? null : new();
    }

    /// <inheritdoc/>
    internal override ColumnCells? Networks => networks;

    /// <summary>Reads the rows of a stream.</summary>
    /// <param name="table">The stream, before its first row. It is disposed of with this.</param>
    /// <param name="ordinals">The ordinal of each column of the table; -1 where there is none.</param>
    /// <param name="kinds">What each column should hold.</param>
    /// <param name="linePlace">The ordinal of the column of lines; -1 where there is none.</param>
    internal static ArrowBatches Of(ArrowTable table, int[] ordinals, ColumnKind[] kinds, int linePlace) => new(table, ordinals, kinds, linePlace);

    /// <inheritdoc/>
    internal override bool HasLines => linePlace >= 0;

    /// <inheritdoc/>
    internal override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Count = 0;
        rows = await table.NextBatchAsync(cancellationToken).ConfigureAwait(false);
        if (rows is null) return false;
        Count = rows.Length;
        for (int place = 0; place < ordinals.Length; place++) columns[place]?.Begin(rows.Column(ordinals[place]));
        networks?.Begin(CellForm.None);
        if (networks is not null) columns[0]!.AddTo(networks, 0, Count, keepsBlanks: true);
        return true;
    }

    /// <inheritdoc/>
    internal override int AddTo(ColumnCells cells, int place, int from, int count) => columns[place]?.AddTo(cells, from, count) ?? 0;

    /// <inheritdoc/>
    internal override long LineOf(int row) => linePlace < 0 ? 0 : CellValue.Line(ArrowValue.At(rows!.Column(linePlace), row));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await table.DisposeAsync().ConfigureAwait(false);
        networks?.Dispose();
    }
}
