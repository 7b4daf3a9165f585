using System.Numerics;
using System.Runtime.CompilerServices;

namespace EhchRules.Scoring;

/// <summary>Turns rows of eight bytes into eight columns, and four columns of bytes into rows of four, by shifts and blends alone.</summary>
/// <remarks>
/// <para>
/// Eight vectors of sets are, in each of their 64-bit places, a square of eight rows by eight bytes. Swapping halves, quarters and eighths
/// between pairs of vectors turns all the squares over at once. It needs no shuffle, and so is the same for any width of vector.
/// </para>
/// <para>Afterwards byte <c>r</c> of place <c>p</c> in every column belongs to set <c>r * places + p</c>.</para>
/// </remarks>
internal static class ByteColumns
{
    private const ulong Half = 0x00000000FFFFFFFF;
    private const ulong Quarters = 0x0000FFFF0000FFFF;
    private const ulong Eighths = 0x00FF00FF00FF00FF;

    /// <summary>Loads as many sets as a vector has bytes, and gives the columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Load(
        ref readonly ulong sets, nuint at,
        out Vector<byte> column0, out Vector<byte> column1, out Vector<byte> column2, out Vector<byte> column3,
        out Vector<byte> column4, out Vector<byte> column5, out Vector<byte> column6, out Vector<byte> column7)
    {
        unchecked
        {
            nuint places = (nuint)Vector<ulong>.Count;
            LoadHalves(in sets, at, at + (4 * places), out Vector<ulong> row0, out Vector<ulong> row4);
            LoadHalves(in sets, at + places, at + (5 * places), out Vector<ulong> row1, out Vector<ulong> row5);
            LoadHalves(in sets, at + (2 * places), at + (6 * places), out Vector<ulong> row2, out Vector<ulong> row6);
            LoadHalves(in sets, at + (3 * places), at + (7 * places), out Vector<ulong> row3, out Vector<ulong> row7);

            Swap(Quarters, 16, ref row0, ref row2);
            Swap(Quarters, 16, ref row1, ref row3);
            Swap(Quarters, 16, ref row4, ref row6);
            Swap(Quarters, 16, ref row5, ref row7);

            Swap(Eighths, 8, ref row0, ref row1);
            Swap(Eighths, 8, ref row2, ref row3);
            Swap(Eighths, 8, ref row4, ref row5);
            Swap(Eighths, 8, ref row6, ref row7);

            column0 = Vector.As<ulong, byte>(row0);
            column1 = Vector.As<ulong, byte>(row1);
            column2 = Vector.As<ulong, byte>(row2);
            column3 = Vector.As<ulong, byte>(row3);
            column4 = Vector.As<ulong, byte>(row4);
            column5 = Vector.As<ulong, byte>(row5);
            column6 = Vector.As<ulong, byte>(row6);
            column7 = Vector.As<ulong, byte>(row7);
        }
    }

    /// <summary>Stores four columns as rows of four bytes, in the order of the sets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store(Vector<byte> column0, Vector<byte> column1, Vector<byte> column2, Vector<byte> column3, ref uint scores, nuint at)
    {
        unchecked
        {
            Vector<ulong> row0 = Vector.As<byte, ulong>(column0);
            Vector<ulong> row1 = Vector.As<byte, ulong>(column1);
            Vector<ulong> row2 = Vector.As<byte, ulong>(column2);
            Vector<ulong> row3 = Vector.As<byte, ulong>(column3);
            Swap(Eighths, 8, ref row0, ref row1);
            Swap(Eighths, 8, ref row2, ref row3);
            Swap(Quarters, 16, ref row0, ref row2);
            Swap(Quarters, 16, ref row1, ref row3);

            nuint two = 2 * (nuint)Vector<ulong>.Count;
            Vector.Narrow(row0, row1).StoreUnsafe(ref scores, at);
            Vector.Narrow(row2, row3).StoreUnsafe(ref scores, at + two);
            Vector.Narrow(row0 >>> 32, row1 >>> 32).StoreUnsafe(ref scores, at + (2 * two));
            Vector.Narrow(row2 >>> 32, row3 >>> 32).StoreUnsafe(ref scores, at + (3 * two));
        }
    }

    /// <summary>Loads two vectors of sets with their halves swapped. What a shift would bring into place is loaded from four bytes aside instead, which costs nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LoadHalves(ref readonly ulong sets, nuint early, nuint late, out Vector<ulong> lower, out Vector<ulong> upper)
    {
        Vector<ulong> half = Vector.Create(Half);
        ref ulong start = ref Unsafe.AsRef(in sets);
        ref ulong aside = ref Unsafe.As<uint, ulong>(ref Unsafe.Add(ref Unsafe.As<ulong, uint>(ref start), 1));
        ref ulong before = ref Unsafe.As<uint, ulong>(ref Unsafe.Add(ref Unsafe.As<ulong, uint>(ref Unsafe.Add(ref start, late)), -1));
        lower = Vector.ConditionalSelect(half, Vector.LoadUnsafe(ref start, early), Vector.LoadUnsafe(ref before));
        upper = Vector.ConditionalSelect(half, Vector.LoadUnsafe(ref aside, early), Vector.LoadUnsafe(ref start, late));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Swap(ulong kept, int by, ref Vector<ulong> one, ref Vector<ulong> other)
    {
        Vector<ulong> mask = Vector.Create(kept);
        Vector<ulong> swapped = Vector.ConditionalSelect(mask, one, other << by);
        other = Vector.ConditionalSelect(mask, one >>> by, other);
        one = swapped;
    }
}
