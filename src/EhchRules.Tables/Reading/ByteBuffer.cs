using System.Buffers;

namespace EhchRules.Tables;

/// <summary>Bytes that are added to, in memory that is lent and given back.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] bytes = [];

    /// <summary>Gets how many there are.</summary>
    internal int Length { get; private set; }

    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    internal ReadOnlySpan<byte> this[int from, int to] => bytes.AsSpan(from, to - from);

    /// <summary>Gets room for more; what is put there counts once <see cref="Advance"/> says so.</summary>
    internal Span<byte> Room(int needed)
    {
        if (bytes.Length - Length < needed) Grow(needed);
        return bytes.AsSpan(Length, Math.Max(needed, bytes.Length - Length));
    }

    internal void Advance(int count) => Length += count;

    /// <summary>Forgets all from a place on.</summary>
    internal void CutTo(int length) => Length = length;

    /// <inheritdoc/>
    public void Dispose()
    {
        // What the pool hands on is to hold nobody's record.
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + needed), bytes.Length * 2));
        bytes.AsSpan(0, Length).CopyTo(larger);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = larger;
    }
}
