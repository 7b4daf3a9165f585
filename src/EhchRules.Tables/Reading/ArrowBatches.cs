using Apache.Arrow;

namespace EhchRules.Tables;

/// <summary>Rows of an Arrow stream, which gives them by column.</summary>
internal sealed class ArrowBatches : RowBatches
{
    private readonly ArrowTable table;
    private readonly int[] ordinals;
    private readonly ColumnKind[] kinds;
    private readonly int linePlace;
    private RecordBatch? rows;

    private ArrowBatches(ArrowTable table, int[] ordinals, ColumnKind[] kinds, ColumnCells?[] columns, int linePlace)
        : base(columns)
    {
        this.table = table;
        this.ordinals = ordinals;
        this.kinds = kinds;
        this.linePlace = linePlace;
    }

    /// <summary>Reads the rows of a stream.</summary>
    /// <param name="table">The stream, before its first row. It is disposed of with this.</param>
    /// <param name="ordinals">The ordinal of each column of the table; -1 where there is none.</param>
    /// <param name="kinds">What each column should hold.</param>
    /// <param name="linePlace">The ordinal of the column of lines; -1 where there is none.</param>
    internal static ArrowBatches Of(ArrowTable table, int[] ordinals, ColumnKind[] kinds, int linePlace) =>
        new(table, ordinals, kinds, [.. ordinals.Select(static ordinal => ordinal < 0 ? null : new ColumnCells())], linePlace);

    /// <inheritdoc/>
    internal override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Count = 0;
        rows = await table.NextBatchAsync(cancellationToken).ConfigureAwait(false);
        if (rows is null) return false;
        Count = rows.Length;
        for (int place = 0; place < ordinals.Length; place++)
        {
            if (Columns[place] is { } cells) Take(rows.Column(ordinals[place]), cells, kinds[place]);
        }

        return true;
    }

    /// <inheritdoc/>
    internal override long LineOf(int row) => linePlace >= 0 && ArrowValue.At(rows!.Column(linePlace), row) is { } line ? Convert.ToInt64(line, System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await table.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    private static void Take(IArrowArray array, ColumnCells cells, ColumnKind kind)
    {
        bool isOfAny = kind is ColumnKind.Flag or ColumnKind.Whole;
        switch (array)
        {
            case BooleanArray flags when kind is ColumnKind.Flag:
                cells.Begin(CellForm.Flag);
                for (int row = 0; row < flags.Length; row++)
                {
                    if (flags.GetValue(row) is { } flag) cells.AddFlag(flag);
                    else cells.AddNoValue();
                }

                break;
            case Date32Array days when kind is ColumnKind.Day:
                cells.Begin(CellForm.Day);
                cells.AddDays(days.Values, DateOnly.FromDateTime(DateTime.UnixEpoch));
                for (int row = 0; row < days.Length && days.NullCount > 0; row++)
                {
                    if (days.IsNull(row)) cells.Empty(row);
                }

                break;
            case StringArray texts when !isOfAny:
                cells.Begin(CellForm.Text);
                Take(texts, cells);
                break;
            case Int64Array numbers when !isOfAny:
                cells.Begin(CellForm.Text);
                for (int row = 0; row < numbers.Length; row++)
                {
                    if (numbers.GetValue(row) is { } number) cells.AddText(number);
                    else cells.AddNoValue();
                }

                break;
            default:
                cells.Begin(isOfAny ? CellForm.Any : CellForm.Text);
                for (int row = 0; row < array.Length; row++)
                {
                    object? value = ArrowValue.At(array, row);
                    if (isOfAny) CellValue.Add(cells, kind, value);
                    else if (CellValue.Text(value) is { } text) cells.AddText(text);
                    else cells.AddNoValue();
                }

                break;
        }
    }

    private static void Take(StringArray texts, ColumnCells cells)
    {
        if (AreEmptyWhereNull(texts))
        {
            cells.AddTexts(texts.ValueOffsets, texts.Values);
            return;
        }

        for (int row = 0; row < texts.Length; row++)
        {
            if (texts.IsNull(row)) cells.AddNoValue();
            else cells.AddText(texts.GetBytes(row));
        }
    }

    /// <summary>Says whether cells without a value have no bytes either, as most producers write them. They may have any.</summary>
    private static bool AreEmptyWhereNull(StringArray texts)
    {
        if (texts.NullCount == 0) return true;
        ReadOnlySpan<int> ends = texts.ValueOffsets;
        for (int row = 0; row < texts.Length; row++)
        {
            if (ends[row + 1] > ends[row] && texts.IsNull(row)) return false;
        }

        return true;
    }
}
