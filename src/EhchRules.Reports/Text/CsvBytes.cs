using System.Buffers;
using System.Globalization;
using System.Text;

namespace EhchRules.Reports;

/// <summary>
/// Writes rows of CSV as UTF-8: cells between commas, in quotation marks where they need them, lines that end in CR LF (RFC 4180). Ids, names and
/// statements come from others, and a spreadsheet would run a cell that begins like a formula: it is escaped by an apostrophe.
/// </summary>
/// <param name="output">Takes the bytes, many rows at a time.</param>
internal sealed class CsvBytes(IBufferWriter<byte> output)
{
    private const int FlushAt = 1 << 15;

    private static readonly SearchValues<byte> OpeningFormulas = SearchValues.Create("=@+-\t\r"u8);

    private byte[] bytes = new byte[2 * FlushAt];
    private int length;
    private bool isFirst = true;

    /// <summary>Writes a cell.</summary>
    internal void Cell(string text)
    {
        Span<byte> room = Room((3 * text.Length) + 1);
        Take(Encoding.UTF8.GetBytes(text, room[1..]));
    }

    /// <summary>Writes a cell that holds what something writes, if there is room.</summary>
    internal void Cell<T>(T value, TryWrite<T> write)
    {
        int size = 256;
        int written;
        while (!write(value, Room(size)[1..size], out written)) size *= 2;
        Take(written);
    }

    /// <summary>Writes a cell that holds a day, or nothing.</summary>
    internal void Cell(DateOnly? day)
    {
        int written = 0;
        day?.TryFormat(Room(16)[1..], out written, "O", CultureInfo.InvariantCulture);
        Take(written);
    }

    /// <summary>Writes cells as they are: cells and commas that were written before.</summary>
    internal void Cells(ReadOnlySpan<byte> written)
    {
        Span<byte> room = Room(written.Length + 1);
        written.CopyTo(room[Separate(room)..]);
        length += written.Length + (isFirst ? 0 : 1);
        isFirst = false;
    }

    /// <summary>Begins a row where the one before it was not ended: its cells were to be part of others.</summary>
    internal void BeginRow() => isFirst = true;

    /// <summary>Ends a row.</summary>
    internal void EndRow()
    {
        CsvCells.EndOfLine.CopyTo(Room(CsvCells.EndOfLine.Length));
        length += CsvCells.EndOfLine.Length;
        isFirst = true;
        if (length >= FlushAt) Flush();
    }

    /// <summary>Gives away what was written.</summary>
    internal void Flush()
    {
        output.Write(bytes.AsSpan(0, length));
        length = 0;
    }

    /// <summary>Takes as a cell what was written behind the first byte of the room, which is left for a comma.</summary>
    private void Take(int written)
    {
        ReadOnlySpan<byte> cell = bytes.AsSpan(length + 1, written);
        bool isFormula = written > 0 && OpeningFormulas.Contains(cell[0]);
        if (isFormula || CsvCells.NeedQuotes(cell))
        {
            Quote(written, cell.Count((byte)'"'), isFormula);
        }
        else if (isFirst)
        {
            cell.CopyTo(bytes.AsSpan(length));
            length += written;
        }
        else
        {
            bytes[length] = (byte)',';
            length += written + 1;
        }

        isFirst = false;
    }

    /// <summary>Moves a cell back, from its end on, to make room for the marks around it and in it.</summary>
    private void Quote(int written, int marks, bool isFormula)
    {
        Span<byte> room = Room(written + marks + 4);
        int start = Separate(room);
        int first = start + (isFormula ? 2 : 1);
        int at = first + written + marks;
        room[at] = (byte)'"';
        length += at + 1;
        for (int from = written; from > 0; from--)
        {
            byte one = room[from];
            room[--at] = one;
            if (one == '"') room[--at] = one;
        }

        if (isFormula) room[start + 1] = (byte)'\'';
        room[start] = (byte)'"';
    }

    private int Separate(Span<byte> room)
    {
        if (isFirst) return 0;
        room[0] = (byte)',';
        return 1;
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - length < needed) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + needed));
        return bytes.AsSpan(length);
    }

    /// <summary>Writes a value as UTF-8, if there is room.</summary>
    internal delegate bool TryWrite<in T>(T value, Span<byte> utf8, out int written);
}
