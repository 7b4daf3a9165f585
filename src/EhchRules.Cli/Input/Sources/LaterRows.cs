using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Rows of which the columns are known, and that are asked for when the first is read. Until then they hold no memory, which other tables need to be sorted.</summary>
/// <param name="schema">The columns.</param>
/// <param name="open">Asks for the rows.</param>
internal sealed class LaterRows(Schema schema, Func<IArrowArrayStream> open) : IArrowArrayStream
{
    private IArrowArrayStream? rows;

    /// <inheritdoc/>
    public Schema Schema => schema;

    /// <inheritdoc/>
    public ValueTask<RecordBatch?> ReadNextRecordBatchAsync(CancellationToken cancellationToken = default) => (rows ??= open()).ReadNextRecordBatchAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => rows?.Dispose();
}
