using System.Buffers;

namespace EhchRules.Cli.Console;

/// <summary>Writes reports as CSV with one header.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes the rows of one; the last argument says whether the header comes first.</param>
/// <param name="writeHeader">Writes the header alone; null where rows are not many enough to be written down before their turn.</param>
internal sealed class CsvReports<T>(Stream output, Action<T, IBufferWriter<byte>, bool> write, Action<IBufferWriter<byte>>? writeHeader = null) : Report<T>
{
    private readonly OutputPieces pieces = new(output);
    private bool hasBegun;

    /// <inheritdoc/>
    internal override Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        write(item, pieces, !hasBegun);
        hasBegun = true;
        pieces.Flush();
        return output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Draft? DraftOf(T item)
    {
        if (writeHeader is null) return null;
        DraftedBytes draft = new();
        write(item, draft, false);
        return draft;
    }

    /// <inheritdoc/>
    internal override async Task WriteAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (!hasBegun) writeHeader!(pieces);
        hasBegun = true;
        pieces.Flush();
        await ((DraftedBytes)draft).WriteToAsync(output, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
