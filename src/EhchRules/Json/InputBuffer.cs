using System.Buffers;

namespace EhchRules.Json;

/// <summary>What has been read of a stream and not yet been used.</summary>
internal sealed class InputBuffer(Stream stream) : IDisposable
{
    private const int FirstSize = 1 << 16;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;

    /// <summary>Gets what can be used.</summary>
    internal ReadOnlyMemory<byte> Unused => bytes.AsMemory(start, end - start);

    /// <summary>Gets whether the stream has ended, so that nothing will be added.</summary>
    internal bool HasEnded { get; private set; }

    internal bool IsUsedUp => HasEnded && start == end;

    /// <summary>Gets how many bytes have been given up.</summary>
    internal long Used { get; private set; }

    /// <summary>Gives up the first bytes.</summary>
    internal void Use(int count)
    {
        start += count;
        Used += count;
    }

    /// <summary>Adds what the stream gives next, unless it has ended.</summary>
    internal async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (HasEnded) return;
        MakeRoom();
        int count = await stream.ReadAsync(bytes.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += count;
        HasEnded = count == 0;
    }

    /// <summary>Adds until the end of the stream, or until there is more than a number of bytes.</summary>
    internal async ValueTask FillToEndAsync(int limit, CancellationToken cancellationToken)
    {
        while (!HasEnded && Unused.Length <= limit) await FillAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds the end of the line that starts at a position: its line feed, or the end of the input.</summary>
    /// <returns>A position, or -1 where the line is longer than the limit.</returns>
    internal async ValueTask<int> LineEndAsync(int from, int limit, CancellationToken cancellationToken)
    {
        int searched = from;
        while (true)
        {
            int found = Unused.Span[searched..].IndexOf((byte)'\n');
            int length = (found < 0 ? Unused.Length : searched + found) - from;
            if (length > limit) return -1;
            if (found >= 0 || HasEnded) return from + length;
            searched = Unused.Length;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives up the rest of a line, its line feed included, without keeping it.</summary>
    internal async ValueTask SkipLineAsync(CancellationToken cancellationToken)
    {
        int found;
        while ((found = Unused.Span.IndexOf((byte)'\n')) < 0 && !HasEnded)
        {
            Use(Unused.Length);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        Use(found < 0 ? Unused.Length : found + 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What the pool hands on is to hold nobody's record.
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        start = end = 0;
    }

    private void MakeRoom()
    {
        if (end < bytes.Length) return;
        byte[] next = end - start > bytes.Length / 2 ? ArrayPool<byte>.Shared.Rent(bytes.Length * 2) : bytes;
        Unused.Span.CopyTo(next);
        if (next != bytes) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = next;
        end -= start;
        start = 0;
    }
}
