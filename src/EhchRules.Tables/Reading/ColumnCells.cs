using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>Cells of one column, of rows that follow one another.</summary>
internal sealed class ColumnCells : IDisposable
{
    private const int LongestNumber = 20;

    private const int NoValue = int.MinValue;

    // A day that the calendar does not have.
    private const int NoDay = int.MinValue + 1;

    // On the byte that says what a cell of any kind is.
    private const byte WasTrimmed = 0x80;

    private readonly CellStore<byte> bytes = new();

    // Of text where each cell ends, and of days and flags the cells themselves.
    private readonly CellStore<int> cells = new();

    internal CellForm Form { get; private set; }

    /// <summary>Gets about how many bytes the cells take.</summary>
    internal long Size => bytes.Count + ((long)cells.Count * sizeof(int));

    /// <summary>Forgets all cells, and begins with others.</summary>
    internal void Begin(CellForm form)
    {
        Form = form;
        bytes.Clear();
        cells.Clear();
    }

    /// <summary>Says whether a cell has a value.</summary>
    internal bool HasValue(int row) => KindOf(row, out _, out _) is not RecordValueKind.Absent;

    /// <summary>Says what a cell is.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="start">Where its text or number begins in <see cref="Bytes"/>.</param>
    /// <param name="length">How many bytes that has; 0 where there is none.</param>
    internal RecordValueKind KindOf(int row, out int start, out int length)
    {
        start = length = 0;
        switch (Form)
        {
            case CellForm.Text:
                start = Start(row);
                length = cells[row] - start;
                return length == 0 ? RecordValueKind.Absent : RecordValueKind.Text;
            case CellForm.Day:
                return cells[row] switch { NoValue => RecordValueKind.Absent, NoDay => RecordValueKind.Text, _ => RecordValueKind.Day };
            case CellForm.Flag:
                return cells[row] switch { NoValue => RecordValueKind.Absent, 0 => RecordValueKind.False, _ => RecordValueKind.True };
            case CellForm.Any:
                start = Start(row) + 1;
                length = cells[row] - start;
                if (length >= 0) return (RecordValueKind)(bytes[start - 1] & ~WasTrimmed);
                length = 0;
                return RecordValueKind.Absent;
            default:
                return RecordValueKind.Absent;
        }
    }

    /// <summary>Gets text or a number where <see cref="KindOf"/> found it.</summary>
    internal ReadOnlySpan<byte> Bytes(int start, int length) => Form is CellForm.Day ? "(beyond the years 1 to 9999)"u8 : bytes.Slice(start, length);

    /// <summary>Gets the text of a cell, or its number as JSON has it; empty where it has no value, and for days and flags.</summary>
    internal ReadOnlySpan<byte> Utf8(int row) => KindOf(row, out int start, out int length) is RecordValueKind.Text or RecordValueKind.Number ? Bytes(start, length) : default;

    /// <summary>Gets the text of a cell; null where it has none.</summary>
    internal string? Text(int row) => Utf8(row) is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Gets a cell that is a day, or text that spells one; null where it is neither.</summary>
    internal DateOnly? Day(int row) =>
        Form is CellForm.Day ? KindOf(row, out _, out _) is RecordValueKind.Day ? DateOnly.FromDayNumber(cells[row]) : null
        : IsoDay.TryRead(Text(row), out DateOnly day) ? day : null;

    internal void AddText(ReadOnlySpan<byte> utf8)
    {
        bytes.AddRange(utf8);
        cells.Add(bytes.Count);
    }

    /// <summary>Adds a number as text.</summary>
    internal void AddText(long number)
    {
        number.TryFormat(bytes.Spare(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        bytes.Advance(written);
        cells.Add(bytes.Count);
    }

    /// <summary>Adds text. Half of a surrogate pair becomes bytes that are no UTF-8, so that the reader of records finds it.</summary>
    internal void AddText(ReadOnlySpan<char> text)
    {
        AppendText(text);
        cells.Add(bytes.Count);
    }

    /// <summary>Adds texts that stand one behind the other.</summary>
    /// <param name="ends">Where the first begins and each ends.</param>
    /// <param name="utf8">The text of all.</param>
    internal void AddTexts(ReadOnlySpan<int> ends, ReadOnlySpan<byte> utf8)
    {
        int shift = bytes.Count - ends[0];
        bytes.AddRange(utf8[ends[0]..ends[^1]]);
        Span<int> room = cells.Room(ends.Length - 1);
        for (int row = 0; row < room.Length; row++) room[row] = ends[row + 1] + shift;
    }

    internal void AddDay(DateOnly day) => cells.Add(day.DayNumber);

    /// <summary>Adds days by their number, counted from another day.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="origin">The day that has the number 0.</param>
    internal void AddDays(ReadOnlySpan<int> numbers, DateOnly origin)
    {
        Span<int> room = cells.Room(numbers.Length);
        for (int row = 0; row < room.Length; row++)
        {
            long day = (long)numbers[row] + origin.DayNumber;
            room[row] = day >= 0 && day <= DateOnly.MaxValue.DayNumber ? (int)day : NoDay;
        }
    }

    /// <summary>Takes the value of a cell back.</summary>
    internal void Empty(int row) => cells.Set(row, NoValue);

    internal void AddFlag(bool flag) => cells.Add(flag ? 1 : 0);

    /// <summary>Adds a cell of any kind.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">Its text or number.</param>
    /// <param name="isTrimmed">Whether blanks were taken off its end.</param>
    internal void AddAny(RecordValueKind kind, ReadOnlySpan<char> text, bool isTrimmed)
    {
        bytes.Add((byte)((int)kind | (isTrimmed ? WasTrimmed : 0)));
        AppendText(text);
        cells.Add(bytes.Count);
    }

    internal void AddNoValue() => cells.Add(Form is CellForm.Text or CellForm.Any ? bytes.Count : NoValue);

    /// <summary>Adds cells of another column, without the blanks at their ends.</summary>
    /// <param name="other">The other; null where there is none.</param>
    /// <param name="from">The row of the first.</param>
    /// <param name="count">How many rows.</param>
    /// <returns>From how many of them blanks were taken off, now or before.</returns>
    internal int AddRange(ColumnCells? other, int from, int count)
    {
        if (other is null || count == 0) return 0;
        if (cells.Count == 0) Form = other.Form;
        if (Form is CellForm.Day or CellForm.Flag)
        {
            cells.AddRange(other.cells.Span.Slice(from, count));
            return 0;
        }

        ReadOnlySpan<int> ends = other.cells.Span.Slice(from, count);
        ReadOnlySpan<byte> source = other.bytes.Span;
        return Form is CellForm.Any ? AddAny(ends, source, other.Start(from)) : AddText(ends, source, other.Start(from));
    }

    /// <summary>Counts the texts from one on that are the same.</summary>
    /// <param name="row">The row of the first.</param>
    /// <param name="most">How many there are at the most.</param>
    internal int RunOf(int row, int most)
    {
        ReadOnlySpan<byte> all = bytes.Span;
        ReadOnlySpan<int> ends = cells.Slice(row, most);
        ReadOnlySpan<byte> text = all[Start(row)..ends[0]];
        int count = 1;
        for (int start = ends[0]; count < ends.Length && ends[count] - start == text.Length && all.Slice(start, text.Length).SequenceEqual(text); count++) start = ends[count];
        return count;
    }

    /// <summary>Says whether cells of some rows are as those of others, one by one.</summary>
    internal bool AreAlike(int row, int other, int count)
    {
        if (Form is CellForm.None) return true;
        ReadOnlySpan<int> all = cells.Span;
        if (Form is CellForm.Day or CellForm.Flag) return all.Slice(row, count).SequenceEqual(all.Slice(other, count));
        int shift = Start(row) - Start(other);
        for (int place = 0; place < count; place++)
        {
            if (all[row + place] - all[other + place] != shift) return false;
        }

        return bytes.Span[Start(row)..all[row + count - 1]].SequenceEqual(bytes.Span[Start(other)..all[other + count - 1]]);
    }

    /// <summary>Works out a hash of cells, from that of others.</summary>
    internal uint HashOf(int row, int count, uint hash)
    {
        if (Form is CellForm.None) return hash;
        if (Form is CellForm.Day or CellForm.Flag)
        {
            foreach (int cell in cells.Span.Slice(row, count)) hash = BitOperations.Crc32C(hash, unchecked((uint)cell));
            return hash;
        }

        return HashOf(bytes.Span[Start(row)..cells[row + count - 1]], hash);
    }

    /// <summary>Works out a hash of text, from another.</summary>
    internal static uint HashOf(ReadOnlySpan<byte> text, uint hash)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(text);
        foreach (ulong word in words) hash = BitOperations.Crc32C(hash, word);
        foreach (byte one in text[(words.Length * sizeof(ulong))..]) hash = BitOperations.Crc32C(hash, one);
        return hash;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        bytes.Dispose();
        cells.Dispose();
    }

    private int Start(int row) => row == 0 ? 0 : cells[row - 1];

    private int AddText(ReadOnlySpan<int> ends, ReadOnlySpan<byte> source, int start)
    {
        int shift = bytes.Count - start;
        int trimmed = 0;
        bytes.AddRange(source[start..ends[^1]]);
        Span<int> room = cells.Room(ends.Length);
        int begin = start;
        for (int row = 0; row < ends.Length; row++)
        {
            int end = ends[row];
            if (end > begin && source[end - 1] == (byte)' ') trimmed++;
            room[row] = end + shift;
            begin = end;
        }

        if (trimmed > 0) Trim(ends, source, start, shift);
        return trimmed;
    }

    /// <summary>Adds cells once more, of which some end in blanks.</summary>
    private void Trim(ReadOnlySpan<int> ends, ReadOnlySpan<byte> source, int start, int shift)
    {
        bytes.CutTo(start + shift);
        cells.CutTo(cells.Count - ends.Length);
        foreach (int end in ends)
        {
            AddText(source[start..end].TrimEnd((byte)' '));
            start = end;
        }
    }

    private int AddAny(ReadOnlySpan<int> ends, ReadOnlySpan<byte> source, int start)
    {
        int trimmed = 0;
        foreach (int end in ends)
        {
            if (end > start && (source[start] & WasTrimmed) != 0) trimmed++;
            AddText(source[start..end]);
            start = end;
        }

        return trimmed;
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        Span<byte> room = bytes.Spare(text.Length * 3);
        if (Ascii.FromUtf16(text, room, out int written) is System.Buffers.OperationStatus.Done)
        {
            bytes.Advance(written);
            return;
        }

        int length = 0;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int taken) is System.Buffers.OperationStatus.Done) length += rune.EncodeToUtf8(room[length..]);
            else
            {
                room[length++] = (byte)(0xE0 | (text[0] >> 12));
                room[length++] = (byte)(0x80 | ((text[0] >> 6) & 0x3F));
                room[length++] = (byte)(0x80 | (text[0] & 0x3F));
            }

            text = text[taken..];
        }

        bytes.Advance(length);
    }
}
