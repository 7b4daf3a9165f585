using System.Data.Common;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables;

/// <summary>
/// Writes a table as a Parquet file while its rows come, in memory for two row groups: while one is written the next is filled. Days are dates, texts have
/// dictionaries, lists are lists.
/// </summary>
/// <remarks>A file that was not ended has no footer, so nobody takes it for whole. It is used by one thread at a time. The stream need not be one that can be sought in.</remarks>
public sealed class ParquetTable : IAsyncDisposable
{
    /// <summary>How many rows a row group has. Readers work on several of them at once; what is within one is held in memory.</summary>
    private const int RowsOfGroup = 1 << 17;

    private readonly ParquetWriter writer;
    private readonly DataField[] fields;
    private TableRows filling;
    private TableRows written;
    private Task writing = Task.CompletedTask;
    private bool isEnded;

    private ParquetTable(ParquetWriter writer, DataField[] fields, IReadOnlyList<TableColumn> columns)
    {
        this.writer = writer;
        this.fields = fields;
        Columns = columns;
        filling = new(columns);
        written = new(columns);
    }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task<ParquetTable> BeginAsync(Stream output, IReadOnlyList<TableColumn> columns, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        ParquetSchema schema = new(columns.Select(static column => CellColumn.Of(column).Field));
        DataField[] fields = schema.GetDataFields();
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };
        foreach (DataField field in fields) options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, output, options, append: false, cancellationToken).ConfigureAwait(false);
        return new(writer, fields, columns);
    }

    /// <summary>Writes rows, and lets go of them.</summary>
    /// <param name="rows">The rows, with the columns of this table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task WriteAsync(TableRows rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckColumns(rows.Columns.Select(static column => column.Name));
        using (rows)
        {
            for (int from = 0; from < rows.Count;)
            {
                int count = Math.Min(rows.Count - from, RowsOfGroup - filling.Count);
                filling.AddRange(rows, from, count);
                from += count;
                if (filling.Count == RowsOfGroup) await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Writes the rows that a reader has left.</summary>
    /// <param name="rows">The reader, with the columns of this table in their order. It stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task WriteAsync(DbDataReader rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckColumns(Enumerable.Range(0, rows.FieldCount).Select(rows.GetName));
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            filling.Add(rows);
            if (filling.Count == RowsOfGroup) await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is left, and the footer.</summary>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task EndAsync(CancellationToken cancellationToken = default)
    {
        if (isEnded) return;
        if (filling.Count > 0) await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        isEnded = true;
        await writer.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for what is being written. A file that was not ended stays without its footer.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        filling.Dispose();
        written.Dispose();
    }

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        await writing.ConfigureAwait(false);
        written.Clear();
        (filling, written) = (written, filling);
        writing = Task.Run(() => WriteAsync(writer, fields, written, cancellationToken), cancellationToken);
    }

    private static async Task WriteAsync(ParquetWriter writer, DataField[] fields, TableRows rows, CancellationToken cancellationToken)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int place = 0; place < fields.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await rows.Cells[place].WriteAsync(group, fields[place], cancellationToken).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }

    private void CheckColumns(IEnumerable<string> names)
    {
        if (!names.SequenceEqual(Columns.Select(static column => column.Name), StringComparer.Ordinal))
        {
            throw new ArgumentException($"The rows do not have the columns of the table: {string.Join(", ", Columns.Select(static column => column.Name))}.");
        }
    }
}
