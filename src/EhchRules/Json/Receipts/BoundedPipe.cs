using System.Buffers;
using System.IO.Pipelines;

namespace EhchRules.Json;

/// <summary>A pipe that gives no more once a number of bytes is held back, because the value that they begin does not end.</summary>
/// <remarks>
/// It bounds memory, not the value: some more bytes than the limit are let through, for what stands between values. A reader that asks for twice
/// as much each time would take in more than the value that it waits for, and is given less than it asks for.
/// </remarks>
internal sealed class BoundedPipe(PipeReader pipe, int limit) : PipeReader
{
    private const int BetweenValues = 1 << 16;

    private readonly int most = limit + BetweenValues;
    private ReadOnlySequence<byte> given;
    private long heldBack;

    /// <exception cref="InvalidDataException">As many bytes as are let through are held back.</exception>
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => GiveAsync(1, cancellationToken);

    /// <inheritdoc/>
    protected override ValueTask<ReadResult> ReadAtLeastAsyncCore(int minimumSize, CancellationToken cancellationToken) =>
        GiveAsync(Math.Min(minimumSize, most), cancellationToken);

    /// <inheritdoc/>
    public override bool TryRead(out ReadResult result)
    {
        bool hasRead = pipe.TryRead(out result);
        if (hasRead) given = result.Buffer;
        return hasRead;
    }

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        heldBack = given.Slice(consumed, examined).Length;
        given = default;
        pipe.AdvanceTo(consumed, examined);
    }

    /// <inheritdoc/>
    public override void CancelPendingRead() => pipe.CancelPendingRead();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => pipe.Complete(exception);

    private async ValueTask<ReadResult> GiveAsync(int minimumSize, CancellationToken cancellationToken)
    {
        if (heldBack >= most) throw new InvalidDataException();
        ReadResult result = await pipe.ReadAtLeastAsync(minimumSize, cancellationToken).ConfigureAwait(false);
        given = result.Buffer;
        return result;
    }
}
