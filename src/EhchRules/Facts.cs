using System.Collections;
using System.Runtime.CompilerServices;

namespace EhchRules;

/// <summary>
/// What a record says about one kind of thing: nothing at all (<em>unknown</em>), that there is none, or the entries themselves.
/// </summary>
/// <remarks>
/// <para>The default value is unknown. An empty collection expression, <c>[]</c>, is <em>known to be none</em>. The two give different
/// answers: a home whose <c>rounds</c> are unknown is <c>Undetermined</c>, a home known to have had none is <c>NotMet</c>.</para>
/// <para>Equality is by value: both unknown, or the same entries in the same order.</para>
/// <para>Enumerating, counting or indexing unknown facts treats them as having no entries; ask <see cref="IsKnown"/> first.</para>
/// </remarks>
/// <typeparam name="T">The type of the entries.</typeparam>
[CollectionBuilder(typeof(Facts), nameof(Facts.Of))]
public readonly struct Facts<T> : IEquatable<Facts<T>>, IReadOnlyList<T>
{
    private readonly T[]? entries;

    internal Facts(T[] entries) => this.entries = entries;

    /// <summary>Gets the facts of which the record says nothing. Equal to <see langword="default"/>.</summary>
    public static Facts<T> Unknown => default;

    /// <summary>Gets the facts that are known to be none.</summary>
    public static Facts<T> None { get; } = new([]);

    /// <summary>Gets whether the record says anything: that there is none, or entries.</summary>
    public bool IsKnown => entries is not null;

    /// <summary>Gets the number of entries; 0 where the facts are unknown.</summary>
    public int Count => entries?.Length ?? 0;

    /// <summary>Gets the entry at a position, counted from 0, in the order of the record.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return entries![index];
        }
    }

    /// <summary>Compares two facts by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Facts<T> left, Facts<T> right) => left.Equals(right);

    /// <summary>Compares two facts by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Facts<T> left, Facts<T> right) => !left.Equals(right);

    /// <summary>Gets the entries without copying; empty where the facts are unknown.</summary>
    public ReadOnlySpan<T> AsSpan() => entries;

    /// <summary>Enumerates the entries, without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(entries ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (entries ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Facts<T> other) => entries is null
        ? other.entries is null
        : other.entries is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Facts<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (entries is null) return 0;
        HashCode hash = default;
        hash.Add(entries.Length);
        foreach (T entry in entries) hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Says whether the facts are unknown, and how many entries there are.</summary>
    public override string ToString() => entries is null ? "unknown" : $"{entries.Length} known";
}

/// <summary>Makes <see cref="Facts{T}"/> and <see cref="KnownList{T}"/>.</summary>
public static class Facts
{
    /// <summary>Makes known facts: none, or the given entries, which are copied.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="entries">The entries, in the order of the record. Empty means known to be none.</param>
    public static Facts<T> Of<T>(ReadOnlySpan<T> entries) => entries.IsEmpty ? Facts<T>.None : new(entries.ToArray());

    /// <summary>Makes known facts from any sequence.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="entries">The entries. Empty means known to be none.</param>
    public static Facts<T> ToFacts<T>(this IEnumerable<T> entries) => new([.. entries]);

    /// <summary>Makes a list of exceptional entries.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="entries">The entries, in the order of the record.</param>
    public static KnownList<T> ListOf<T>(ReadOnlySpan<T> entries) => entries.IsEmpty ? default : new([.. entries]);
}

/// <summary>
/// Entries of a kind that people record only in the exceptional case, so that a record without any means there are none:
/// exemptions, reasons for missing a timescale, days on which a refresh became due, attestations.
/// </summary>
/// <remarks>The default value is the empty list. Equality is by value, in order.</remarks>
/// <typeparam name="T">The type of the entries.</typeparam>
[CollectionBuilder(typeof(Facts), nameof(Facts.ListOf))]
public readonly struct KnownList<T> : IEquatable<KnownList<T>>, IReadOnlyList<T>
{
    private readonly T[]? entries;

    internal KnownList(T[] entries) => this.entries = entries;

    /// <summary>Gets the number of entries.</summary>
    public int Count => entries?.Length ?? 0;

    /// <summary>Gets the entry at a position, counted from 0, in the order of the record.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return entries![index];
        }
    }

    /// <summary>Compares two lists by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(KnownList<T> left, KnownList<T> right) => left.Equals(right);

    /// <summary>Compares two lists by value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(KnownList<T> left, KnownList<T> right) => !left.Equals(right);

    /// <summary>Gets the entries without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => entries;

    /// <summary>Enumerates the entries, without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(entries ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (entries ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(KnownList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KnownList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T entry in AsSpan()) hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Says how many entries there are.</summary>
    public override string ToString() => $"{Count} entries";
}
