using System.Buffers;
using System.Buffers.Binary;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Tables;

/// <summary>
/// Writes a table as a Parquet file while its rows come, in memory for two row groups: while one is written the next is filled. Days are dates, texts have
/// dictionaries, lists are lists.
/// </summary>
/// <remarks>A file that was not ended has no footer, so nobody takes it for whole. It is used by one thread at a time. The stream is only ever written to, forwards.</remarks>
[SuppressMessage("Usage", "CA2213", Justification = "The stream is the caller's, and stays open.")]
public sealed class ParquetTable : IAsyncDisposable
{
    /// <summary>How many rows a row group has. Readers work on several groups at once; what is within one is in memory together.</summary>
    internal const int RowsOfGroup = 1 << 17;

    private readonly Stream output;
    private readonly ChunkPages pages;
    private readonly List<ParquetGroup> groups = [];
    private RowsByColumn filling;
    private RowsByColumn written;
    private Task writing = Task.CompletedTask;
    private bool isEnded;
    private string? whyNot;

    /// <summary>Begins a file. Nothing is written yet.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="columns">The columns.</param>
    public ParquetTable(Stream output, IReadOnlyList<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        this.output = output;
        Columns = columns;
        pages = new(output);
        filling = new(columns);
        written = new(columns);
    }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Writes rows, and gives back their room.</summary>
    /// <param name="rows">The rows, with the columns of this table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> has other columns.</exception>
    /// <exception cref="InvalidOperationException">The table has been ended or disposed of, or a row was refused before.</exception>
    public async Task WriteAsync(RowsByColumn rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckOpen();
        CheckColumns(rows.Columns.Select(static column => column.Name));
        using (rows)
        {
            for (int from = 0; from < rows.Count;)
            {
                int count = Math.Min(rows.Count - from, RowsOfGroup - filling.Count);
                filling.AddRange(rows, from, count);
                from += count;
                if (filling.Count == RowsOfGroup) await BeginGroupAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Writes the rows that a reader has left.</summary>
    /// <param name="rows">The reader, with the columns of this table in their order. It stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> has other columns.</exception>
    /// <exception cref="InvalidCastException">A value is not of the type that readers of this package have for the column: text, <see cref="DateOnly"/>, <see cref="DateTime"/>, bool, int, decimal, or an array of texts.</exception>
    /// <exception cref="InvalidOperationException">A row has no value in a column where each needs one, as in every column of lists; or the table has been ended or disposed of, or a row was refused before.</exception>
    public async Task WriteAsync(DbDataReader rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckOpen();
        CheckColumns(Enumerable.Range(0, rows.FieldCount).Select(rows.GetName));
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            // Of a row that is refused half may have been taken.
            whyNot = "a row was refused";
            filling.Add(rows);
            whyNot = null;
            if (filling.Count == RowsOfGroup) await BeginGroupAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is left, and the footer, once.</summary>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="InvalidOperationException">A row was refused, the end could not be written before, or the table has been disposed of before its end.</exception>
    public async Task EndAsync(CancellationToken cancellationToken = default)
    {
        if (isEnded) return;
        CheckOpen();
        whyNot = "its end could not be written";
        if (filling.Count > 0) await BeginGroupAsync(cancellationToken).ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        if (pages.Position == 0) pages.Write(ParquetFormat.Magic);
        ArrayBufferWriter<byte> footer = new();
        ParquetFormat.WriteFooter(new(footer), Columns, groups);
        BinaryPrimitives.WriteInt32LittleEndian(footer.GetSpan(sizeof(int)), footer.WrittenCount);
        footer.Advance(sizeof(int));
        footer.Write(ParquetFormat.Magic);
        pages.Write(footer.WrittenSpan);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        isEnded = true;
        whyNot = "it has been ended";
    }

    /// <summary>Waits for what is being written. A file that was not ended stays without its footer.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        whyNot = "it has been disposed of";
        filling.Dispose();
        written.Dispose();
        pages.Dispose();
    }

    private async Task BeginGroupAsync(CancellationToken cancellationToken)
    {
        await writing.ConfigureAwait(false);
        written.Clear();
        (filling, written) = (written, filling);
        RowsByColumn rows = written;
        writing = Task.Run(() => WriteGroup(rows, cancellationToken), cancellationToken);
    }

    private void WriteGroup(RowsByColumn rows, CancellationToken cancellationToken)
    {
        if (pages.Position == 0) pages.Write(ParquetFormat.Magic);
        List<ColumnChunk> chunks = [];
        foreach (CellColumn column in rows.Cells)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Begin();
            column.Write(pages);
            chunks.Add(pages.End());
        }

        groups.Add(new(rows.Count, chunks));
    }

    private void CheckOpen()
    {
        if (whyNot is not null) throw new InvalidOperationException($"Nothing more can be written to this table: {whyNot}.");
    }

    private void CheckColumns(IEnumerable<string> names)
    {
        if (!names.SequenceEqual(Columns.Select(static column => column.Name), StringComparer.Ordinal))
        {
            throw new ArgumentException($"The rows do not have the columns of the table: {string.Join(", ", Columns.Select(static column => column.Name))}.");
        }
    }
}
