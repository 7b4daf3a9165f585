using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace EhchRules.Json;

/// <summary>Makes one string of what stands again and again in a document: homes, people, organisations, residents who were reviewed.</summary>
/// <remarks>It forgets: a text that takes the place of another is made anew when that one comes again. So it is bounded, whatever it is given.</remarks>
/// <param name="size">How many it keeps, about.</param>
internal sealed class RepeatedTexts(int size)
{
    private const int LongestKept = 64;

    private readonly string?[] kept = new string?[BitOperations.RoundUpToPowerOf2((uint)size)];

    internal static int Hash(ReadOnlySpan<byte> text)
    {
        uint hash = (uint)text.Length;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(text);
        foreach (ulong word in words) hash = BitOperations.Crc32C(hash, word);
        foreach (byte one in text[(words.Length * sizeof(ulong))..]) hash = BitOperations.Crc32C(hash, one);
        return unchecked((int)hash);
    }

    /// <summary>Gets the text that some bytes spell, if it is kept.</summary>
    internal string? Known(ReadOnlySpan<byte> plain) =>
        plain.Length <= LongestKept && kept[Place(plain)] is { } text && Ascii.Equals(plain, text) ? text : null;

    /// <summary>Gets the text that some bytes spell, which hold no escape.</summary>
    internal string Of(ReadOnlySpan<byte> plain)
    {
        if (plain.Length > LongestKept) return Encoding.UTF8.GetString(plain);
        ref string? place = ref kept[Place(plain)];
        if (place is not null && Ascii.Equals(plain, place)) return place;
        return place = Encoding.UTF8.GetString(plain);
    }

    private int Place(ReadOnlySpan<byte> plain) => Hash(plain) & (kept.Length - 1);
}
