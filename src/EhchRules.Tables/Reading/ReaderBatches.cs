using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Rows of a reader, which gives them one by one.</summary>
internal sealed class ReaderBatches : RowBatches
{
    private const int RowsAtOnce = 256;

    private readonly DbDataReader reader;
    private readonly CellSource?[] sources;
    private readonly ColumnCells?[] columns;
    private readonly int linePlace;
    private readonly List<long> lines = [];
    private Exception? broken;
    private bool isOver;

    private ReaderBatches(DbDataReader reader, CellSource?[] sources, int linePlace)
    {
        this.reader = reader;
        this.sources = sources;
        columns = [.. sources.Select(static source => source is null ? null : new ColumnCells())];
        this.linePlace = linePlace;
    }

    /// <inheritdoc/>
    internal override ColumnCells? Networks => columns[0];

    /// <inheritdoc/>
    internal override bool HasLines => lines.Count > 0;

    /// <summary>Reads the rows of a reader.</summary>
    /// <param name="reader">The reader, before its first row. It is disposed of with this.</param>
    /// <param name="ordinals">The ordinal of each column of the table; -1 where there is none.</param>
    /// <param name="kinds">What each column should hold.</param>
    /// <param name="linePlace">The ordinal of the column of lines; -1 where there is none.</param>
    internal static ReaderBatches Of(DbDataReader reader, ReadOnlySpan<int> ordinals, ReadOnlySpan<ColumnKind> kinds, int linePlace)
    {
        CellSource?[] sources = new CellSource?[ordinals.Length];
        for (int place = 0; place < sources.Length; place++)
        {
            if (ordinals[place] >= 0) sources[place] = CellSource.Of(reader, ordinals[place], kinds[place]);
        }

        return new(reader, sources, linePlace);
    }

    /// <inheritdoc/>
    internal override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Clear();
        while (!isOver && Count < RowsAtOnce)
        {
            try
            {
                isOver = !await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (!isOver) Take();
            }
            catch (Exception found) when (found is DbException or IOException or InvalidDataException)
            {
                // Rows that were read before come first.
                broken = found;
                isOver = true;
            }
        }

        if (Count == 0 && broken is not null) throw broken;
        return Count > 0;
    }

    /// <inheritdoc/>
    internal override long? LineOfBreak => reader is RowReader { Line: > 0 and var line } ? line : null;

    /// <inheritdoc/>
    internal override int AddTo(ColumnCells cells, int place, int from, int count) => columns[place] is { } read ? cells.AddRange(read, from, count) : 0;

    /// <inheritdoc/>
    internal override long LineOf(int row) => HasLines ? lines[row] : 0;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        foreach (ColumnCells? cells in columns) cells?.Dispose();
    }

    private void Clear()
    {
        Count = 0;
        lines.Clear();
        Unfit.Clear();
        for (int place = 0; place < sources.Length; place++) columns[place]?.Begin(sources[place]!.Form);
    }

    private void Take()
    {
        for (int place = 0; place < sources.Length; place++)
        {
            if (columns[place] is { } cells) Take(sources[place]!, cells);
        }

        RowReader? own = reader as RowReader;
        if (own?.RowFault is { } unfit) Unfit[Count] = unfit;
        if (linePlace >= 0) lines.Add(LineHere());
        else if (own is { Line: > 0 and var line }) lines.Add(line);
        Count++;
    }

    /// <summary>Gets the line that the row in hand names; 0 where its driver cannot read what stands there.</summary>
    private long LineHere()
    {
        try
        {
            return CellValue.Line(reader.GetValue(linePlace));
        }
        catch (Exception unreadable) when (RowReader.IsUnreadable(unreadable))
        {
            return 0;
        }
    }

    private void Take(CellSource source, ColumnCells cells)
    {
        try
        {
            source.AddTo(cells);
        }
        catch (Exception unreadable) when (RowReader.IsUnreadable(unreadable))
        {
            cells.AddNoValue();
            Unfit.TryAdd(Count, $"has a value in {ShownText.Quoted(reader.GetName(source.Ordinal))} that its driver cannot read: {ShownText.Of(unreadable.Message)}");
        }
    }
}
