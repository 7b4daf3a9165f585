using System.Buffers;

namespace EhchRules.Tables;

/// <summary>Values one behind the other, in an array of the pool that grows.</summary>
/// <remarks>Arrays of a hundred thousand values come and go with every record. New ones would be large objects each time, and collecting those costs more than filling them.</remarks>
internal sealed class CellStore<T> : IDisposable
    where T : unmanaged
{
    private const int Least = 1 << 8;

    private T[] values = [];

    /// <summary>Gets how many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets the values, until another is added.</summary>
    internal ReadOnlySpan<T> Span => values.AsSpan(0, Count);

    /// <summary>Gets the values, until another is added.</summary>
    internal ReadOnlyMemory<T> Memory => values.AsMemory(0, Count);

    /// <summary>Gets one of the values.</summary>
    internal T this[int place] => values[place];

    /// <summary>Gets some of the values, until another is added.</summary>
    internal ReadOnlySpan<T> Slice(int from, int count) => values.AsSpan(from, count);

    /// <summary>Puts a value in the place of one.</summary>
    internal void Set(int place, T value) => values[place] = value;

    internal void Add(T value)
    {
        if (Count == values.Length) Grow(1);
        values[Count++] = value;
    }

    internal void AddRange(ReadOnlySpan<T> more) => more.CopyTo(Room(more.Length));

    /// <summary>Adds a value so many times.</summary>
    internal void Repeat(T value, int times) => Room(times).Fill(value);

    /// <summary>Adds so many values, which the caller fills in.</summary>
    internal Span<T> Room(int count)
    {
        Span<T> room = Spare(count)[..count];
        Advance(count);
        return room;
    }

    /// <summary>Gets room for so many values or more, of which those count that <see cref="Advance"/> says.</summary>
    internal Span<T> Spare(int count)
    {
        if (values.Length - Count < count) Grow(count);
        return values.AsSpan(Count);
    }

    /// <summary>Says that so many values of the room are there.</summary>
    internal void Advance(int count) => Count += count;

    /// <summary>Forgets all values from a place on.</summary>
    internal void CutTo(int count) => Count = count;

    /// <summary>Forgets the values, and keeps the room.</summary>
    internal void Clear() => CutTo(0);

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        Replace([]);
        Count = 0;
    }

    private void Grow(int more)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(Math.Max(Count + more, Least), 2 * values.Length));
        Span.CopyTo(larger);
        Replace(larger);
    }

    private void Replace(T[] other)
    {
        // What the pool hands on is to hold nobody's facts.
        if (values.Length > 0) ArrayPool<T>.Shared.Return(values, clearArray: true);
        values = other;
    }
}
