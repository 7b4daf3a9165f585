using System.Buffers;

namespace EhchRules.Cli.Console;

/// <summary>A text that was written down: bytes in pieces that are used again when they have been written.</summary>
internal sealed class DraftedBytes : Draft, IBufferWriter<byte>
{
    private const int PieceSize = 1 << 18;

    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] last = [];
    private int length;

    /// <summary>Makes one of a document that is followed by a line feed.</summary>
    internal static DraftedBytes OfLine<T>(Action<IBufferWriter<byte>, T> write, T item)
    {
        DraftedBytes draft = new();
        write(draft, item);
        draft.Write("\n"u8);
        return draft;
    }

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return last.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return last.AsSpan(length);
    }

    /// <summary>Writes it to an output, and lets go of it.</summary>
    internal async Task WriteToAsync(Stream output, CancellationToken cancellationToken)
    {
        full.Add((last, length));
        foreach ((byte[] bytes, int count) in full) await output.WriteAsync(bytes.AsMemory(0, count), cancellationToken);

        // What the pool hands on is to hold nobody's findings.
        foreach ((byte[] bytes, int _) in full.Where(static piece => piece.Bytes.Length > 0)) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        full.Clear();
        (last, length) = ([], 0);
    }

    private void MakeRoom(int needed)
    {
        if (last.Length - length >= Math.Max(needed, 1)) return;
        if (length > 0) full.Add((last, length));
        last = ArrayPool<byte>.Shared.Rent(Math.Max(needed, PieceSize));
        length = 0;
    }
}
