using System.Buffers;

namespace EhchRules.Json;

/// <summary>A record that has been found in an input and not been read yet, so that several can be read at once, on as many threads.</summary>
/// <remarks>It may be read on any thread, one at a time. It is to be disposed of: its bytes are used again for another.</remarks>
public sealed class UnreadRecord : IDisposable
{
    private byte[] rented;
    private readonly int length;
    private RecordReading? reading;
    private bool isDisposed;

    internal UnreadRecord(RecordPiece piece)
    {
        Line = piece.Line;
        Offset = piece.Offset;
        reading = piece.Known;
        length = piece.Utf8.Length;
        rented = length == 0 ? [] : ArrayPool<byte>.Shared.Rent(length);
        piece.Utf8.CopyTo(rented);
    }

    /// <summary>Gets the line of a file of many records, counted from 1; null where the input holds a single record.</summary>
    public long? Line { get; }

    /// <summary>Gets where the text begins, in bytes from where the input was when the first was asked for.</summary>
    public long Offset { get; }

    /// <summary>Gets the text, in UTF-8; empty where it is longer than a record may be, and once it is disposed of.</summary>
    public ReadOnlyMemory<byte> Utf8 => rented.AsMemory(0, Math.Min(length, rented.Length));

    /// <summary>Reads the record, or tells every fault that stops it from being one. It is read once, however often this is called.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of before it was read.</exception>
    public RecordReading Read()
    {
        if (reading is not null) return reading;
        ObjectDisposedException.ThrowIf(isDisposed, this);
        return reading = RecordParser.Parse(Utf8, Line);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What the pool hands on is to hold nobody's record.
        byte[] done = Interlocked.Exchange(ref rented, []);
        if (done.Length > 0) ArrayPool<byte>.Shared.Return(done, clearArray: true);
        isDisposed = true;
    }
}
