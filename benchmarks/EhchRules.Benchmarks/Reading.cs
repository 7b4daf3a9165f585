using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EhchRules.Benchmarks;

/// <summary>The least that a scorer can do: read every set, or read it and write four bytes.</summary>
internal static class Reading
{
    internal static ulong Of512(ReadOnlySpan<ulong> sets)
    {
        ref ulong start = ref MemoryMarshal.GetReference(sets);
        Vector512<ulong> a = default;
        Vector512<ulong> b = default;
        Vector512<ulong> c = default;
        Vector512<ulong> d = default;
        for (nuint at = 0; at + 32 <= (nuint)sets.Length; at += 32)
        {
            a ^= Vector512.LoadUnsafe(ref start, at);
            b ^= Vector512.LoadUnsafe(ref start, at + 8);
            c ^= Vector512.LoadUnsafe(ref start, at + 16);
            d ^= Vector512.LoadUnsafe(ref start, at + 24);
        }

        return unchecked(Vector512.Sum(a ^ b ^ c ^ d));
    }

    internal static ulong OfAny(ReadOnlySpan<ulong> sets)
    {
        ref ulong start = ref MemoryMarshal.GetReference(sets);
        nuint width = (nuint)Vector<ulong>.Count;
        Vector<ulong> a = default;
        Vector<ulong> b = default;
        Vector<ulong> c = default;
        Vector<ulong> d = default;
        for (nuint at = 0; at + (4 * width) <= (nuint)sets.Length; at += 4 * width)
        {
            a ^= Vector.LoadUnsafe(ref start, at);
            b ^= Vector.LoadUnsafe(ref start, at + width);
            c ^= Vector.LoadUnsafe(ref start, at + (2 * width));
            d ^= Vector.LoadUnsafe(ref start, at + (3 * width));
        }

        return unchecked(Vector.Sum(a ^ b ^ c ^ d));
    }

    internal static void Halve(ReadOnlySpan<ulong> sets, Span<uint> scores)
    {
        ref ulong start = ref MemoryMarshal.GetReference(sets);
        ref uint destination = ref MemoryMarshal.GetReference(scores);
        nuint width = (nuint)Vector<ulong>.Count;
        for (nuint at = 0; at + (2 * width) <= (nuint)sets.Length; at += 2 * width)
        {
            Vector.Narrow(Vector.LoadUnsafe(ref start, at), Vector.LoadUnsafe(ref start, at + width)).StoreUnsafe(ref destination, at);
        }
    }
}
