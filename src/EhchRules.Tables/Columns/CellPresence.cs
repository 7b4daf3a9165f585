namespace EhchRules.Tables;

/// <summary>Which cells of a column have a value. Nothing is kept where all must.</summary>
/// <param name="isRequired">Whether all must.</param>
internal sealed class CellPresence(bool isRequired) : IDisposable
{
    private readonly CellStore<byte> present = new();

    /// <summary>Gets a number for each cell, 1 where it has a value; empty where all must have one.</summary>
    internal ReadOnlySpan<byte> Levels => present.Span;

    internal void Add(bool isPresent)
    {
        if (!isRequired) present.Add(isPresent ? (byte)1 : (byte)0);
    }

    /// <summary>Adds so many cells that have a value.</summary>
    internal void Add(int count)
    {
        if (!isRequired) present.Repeat(1, count);
    }

    /// <summary>Adds cells of another column.</summary>
    internal void AddRange(CellPresence other, int from, int count)
    {
        if (!isRequired) present.AddRange(other.present.Span.Slice(from, count));
    }

    /// <summary>Counts the values of some cells.</summary>
    internal int ValuesIn(int from, int count) => isRequired ? count : present.Span.Slice(from, count).Count((byte)1);

    internal void Clear() => present.Clear();

    /// <inheritdoc/>
    public void Dispose() => present.Dispose();
}
