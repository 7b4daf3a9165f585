using System.Buffers;
using System.Runtime.CompilerServices;

namespace EhchRules.Tables;

/// <summary>Values one behind the other, in an array of the pool that grows.</summary>
/// <remarks>Arrays of a few megabytes come and go with every record. New ones would be large objects each time, and have those of all generations collected.</remarks>
internal sealed class CellStore<T> : IDisposable
{
    private const int Least = 1 << 8;

    private T[] values = [];

    /// <summary>Gets how many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets the values.</summary>
    internal ReadOnlySpan<T> Span => values.AsSpan(0, Count);

    /// <summary>Gets the values, until another is added.</summary>
    internal ReadOnlyMemory<T> Memory => values.AsMemory(0, Count);

    internal void Add(T value)
    {
        if (Count == values.Length) Grow(Count + 1);
        values[Count++] = value;
    }

    internal void AddRange(ReadOnlySpan<T> more)
    {
        if (values.Length - Count < more.Length) Grow(Count + more.Length);
        more.CopyTo(values.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>Adds a value so many times.</summary>
    internal void Repeat(T value, int times)
    {
        if (values.Length - Count < times) Grow(Count + times);
        values.AsSpan(Count, times).Fill(value);
        Count += times;
    }

    /// <summary>Forgets the values, and keeps the room.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Gives the room back.</summary>
    public void Dispose() => Replace([]);

    private void Grow(int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(Math.Max(needed, Least), 2 * values.Length));
        Span.CopyTo(larger);
        int count = Count;
        Replace(larger);
        Count = count;
    }

    private void Replace(T[] other)
    {
        // What the pool hands on is to hold nobody's findings.
        if (values.Length > 0) ArrayPool<T>.Shared.Return(values, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        values = other;
        Count = 0;
    }
}
