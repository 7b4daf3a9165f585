using System.Buffers;

namespace EhchRules.Cli.Console;

/// <summary>Writes to an output what comes in pieces, each when the next is begun.</summary>
/// <param name="output">The output, which is left open.</param>
internal sealed class OutputPieces(Stream output) : IBufferWriter<byte>
{
    private const int PieceSize = 1 << 16;

    private byte[] piece = [];
    private int length;

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (piece.Length - length < Math.Max(sizeHint, 1))
        {
            Flush();
            if (piece.Length < Math.Max(sizeHint, 1)) piece = new byte[Math.Max(sizeHint, PieceSize)];
        }

        return piece.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Writes what is left.</summary>
    internal void Flush()
    {
        output.Write(piece, 0, length);
        length = 0;
    }
}
