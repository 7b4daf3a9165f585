using System.Numerics;

namespace EhchRules.Json;

/// <summary>
/// Keeps arrays that are likely to stand in the same words again: a round is attended by the same people and put in order of need by the
/// same means week after week, which is a third of what a record holds. Nothing changes an array that was read, so that facts can share it.
/// </summary>
/// <param name="size">How many it keeps, about.</param>
internal sealed class RepeatedArrays(int size)
{
    private const int LongestKept = 1024;

    private readonly Entry[] kept = new Entry[BitOperations.RoundUpToPowerOf2((uint)size)];

    /// <summary>Takes an array without reading it, where one of the same words has been read before.</summary>
    /// <param name="scanner">What stands before it, and is then behind it.</param>
    /// <param name="shape">The shape of its entries.</param>
    internal Array? TryTake(JsonScanner scanner, object shape)
    {
        ReadOnlySpan<byte> text = TextOf(scanner.Rest);
        if (text.IsEmpty) return null;
        Entry entry = kept[Place(text)];
        if (entry.Shape != shape || !scanner.At(entry.Start, entry.Length).SequenceEqual(text)) return null;
        scanner.Position += text.Length;
        return entry.Array;
    }

    /// <summary>Keeps an array that has been read without a fault.</summary>
    /// <param name="scanner">What stands behind it.</param>
    /// <param name="start">Where it began.</param>
    /// <param name="shape">The shape of its entries.</param>
    /// <param name="array">What was read.</param>
    internal void Keep(JsonScanner scanner, int start, object shape, Array array)
    {
        ReadOnlySpan<byte> text = scanner.Since(start);

        // Only what is found again by its first closing bracket is ever looked for.
        if (TextOf(text).Length == text.Length) kept[Place(text)] = new(start, text.Length, shape, array);
    }

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> rest) => rest[..(rest[..Math.Min(rest.Length, LongestKept)].IndexOf((byte)']') + 1)];

    private int Place(ReadOnlySpan<byte> text) => RepeatedTexts.Hash(text) & (kept.Length - 1);

    private readonly record struct Entry(int Start, int Length, object Shape, Array Array);
}
