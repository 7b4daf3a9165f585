using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>Keeps an array in a record so that records compare by its entries, in order. An array that nobody made is empty.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="entries">The entries.</param>
internal readonly struct ValueArray<T>(ImmutableArray<T> entries) : IEquatable<ValueArray<T>>
{
    private readonly ImmutableArray<T> entries = entries;

    internal ImmutableArray<T> Entries => entries.IsDefault ? [] : entries;

    public bool Equals(ValueArray<T> other) => Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T entry in Entries) hash.Add(entry);
        return hash.ToHashCode();
    }
}
