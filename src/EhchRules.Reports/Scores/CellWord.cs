using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace EhchRules.Reports;

/// <summary>A short cell with the comma before it, made once and copied as one word.</summary>
internal readonly struct CellWord
{
    /// <summary>How many bytes are written, whatever the length of the cell.</summary>
    internal const int Size = sizeof(ulong);

    /// <summary>A cell with nothing in it.</summary>
    internal static readonly CellWord Blank = new(string.Empty);

    private readonly ulong bytes;
    private readonly int length;

    internal CellWord(string text)
    {
        Span<byte> word = stackalloc byte[Size];
        word.Clear();
        length = Encoding.UTF8.GetBytes($",{text}", word);
        bytes = BinaryPrimitives.ReadUInt64LittleEndian(word);
    }

    /// <summary>Makes the cells of whole numbers from 0 on.</summary>
    internal static CellWord[] OfNumbers(int highest) => [.. Enumerable.Range(0, highest + 1).Select(static number => new CellWord(number.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>Makes the cells of degrees from 0.0 on, with one decimal.</summary>
    internal static CellWord[] OfTenths(int highest) =>
        [.. Enumerable.Range(0, highest + 1).Select(static tenths => new CellWord(string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}")))];

    /// <summary>Writes the cell at a place, and moves the place behind it.</summary>
    internal void Write(Span<byte> row, ref int at)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(row[at..], bytes);
        at += length;
    }
}
