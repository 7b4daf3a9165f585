using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace EhchRules.Tables;

/// <summary>An Arrow stream as a reader. What knows it takes the rows of each batch by column instead.</summary>
internal sealed class ArrowTable : RowReader
{
    private readonly IArrowArrayStream stream;
    private readonly Type[] types;
    private RecordBatch? batch;
    private int row = -1;

    internal ArrowTable(IArrowArrayStream stream)
        : base([.. stream.Schema.FieldsList.Select(static field => new TableColumn(field.Name, ColumnKind.Text))])
    {
        this.stream = stream;
        types = [.. stream.Schema.FieldsList.Select(static field => ArrowValue.TypeOf(field.DataType))];
    }

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => types[ordinal];

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => (stream.Schema.FieldsList[ordinal].DataType is DictionaryType { ValueType: var coded } ? coded : stream.Schema.FieldsList[ordinal].DataType).Name;

    /// <inheritdoc/>
    public override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (batch is null || row + 1 >= batch.Length)
        {
            if (await NextBatchAsync(cancellationToken).ConfigureAwait(false) is null) break;
        }

        return Read();
    }

    /// <summary>Goes to the next batch, and gives the one before back.</summary>
    /// <returns>The batch, which is good until the next is asked for; null where there is none.</returns>
    /// <exception cref="InvalidDataException">The rows break off.</exception>
    internal async ValueTask<RecordBatch?> NextBatchAsync(CancellationToken cancellationToken)
    {
        batch?.Dispose();
        batch = null;
        row = -1;
        try
        {
            return batch = await stream.ReadNextRecordBatchAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or OutOfMemoryException))
        {
            // What fails behind a stream is of as many types as there are producers.
            throw new InvalidDataException(broken.Message, broken);
        }
    }

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        while (batch is null || ++row >= batch.Length)
        {
            if (NextBatchAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult() is null) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => ArrowValue.At(batch!.Column(place), row);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            batch?.Dispose();
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
