using System.Buffers;

namespace EhchRules.Reports;

/// <summary>Cells of CSV in UTF-8, quoted as RFC 4180 has it where they need it.</summary>
internal static class CsvCells
{
    private const byte Quote = (byte)'"';

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    internal static ReadOnlySpan<byte> EndOfLine => "\r\n"u8;

    /// <summary>Says whether a cell has to stand in quotation marks.</summary>
    internal static bool NeedQuotes(ReadOnlySpan<byte> text) => text.ContainsAny(Special);

    /// <summary>Gets the most bytes that a cell can take.</summary>
    internal static int RoomFor(ReadOnlySpan<byte> text) => (2 * text.Length) + 2;

    /// <summary>Writes a cell at a place, and moves the place behind it.</summary>
    internal static void Write(ReadOnlySpan<byte> text, Span<byte> row, ref int at)
    {
        if (NeedQuotes(text))
        {
            WriteQuoted(text, row, ref at);
            return;
        }

        text.CopyTo(row[at..]);
        at += text.Length;
    }

    private static void WriteQuoted(ReadOnlySpan<byte> text, Span<byte> row, ref int at)
    {
        row[at++] = Quote;
        foreach (byte one in text)
        {
            if (one == Quote) row[at++] = Quote;
            row[at++] = one;
        }

        row[at++] = Quote;
    }
}
