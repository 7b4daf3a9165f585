using System.Globalization;
using System.Text;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <content>How cells are added.</content>
internal sealed partial class ColumnCells
{
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

    /// <summary>Adds text, without the blanks at its end if so wished.</summary>
    /// <returns>How many texts ended in blanks that were taken off: 1 or 0.</returns>
    internal int AddText(ReadOnlySpan<byte> utf8, bool keepsBlanks)
    {
        bool isTrimmed = !keepsBlanks && utf8 is [.., (byte)' '];
        AddText(isTrimmed ? utf8.TrimEnd((byte)' ') : utf8);
        return isTrimmed ? 1 : 0;
    }

    /// <summary>Adds texts that stand one behind the other.</summary>
    /// <param name="ends">Where the first begins and each ends.</param>
    /// <param name="utf8">The text of all.</param>
    /// <param name="keepsBlanks">Whether they keep the blanks at their ends.</param>
    /// <returns>From how many of them blanks were taken off.</returns>
    internal int AddTexts(ReadOnlySpan<int> ends, ReadOnlySpan<byte> utf8, bool keepsBlanks)
    {
        if (!keepsBlanks) return AddText(ends[1..], utf8, ends[0]);
        int shift = bytes.Count - ends[0];
        bytes.AddRange(utf8[ends[0]..ends[^1]]);
        Span<int> room = cells.Room(ends.Length - 1);
        for (int row = 0; row < room.Length; row++) room[row] = ends[row + 1] + shift;
        return 0;
    }

    /// <summary>Adds the texts that stand at some places.</summary>
    /// <param name="places">The places, each of which is among the texts.</param>
    /// <param name="among">The texts.</param>
    /// <param name="present">Which rows have a value. What stands in the place of others is of no account.</param>
    /// <returns>From how many of the texts blanks were taken off.</returns>
    internal int AddPlaces(ReadOnlySpan<int> places, CellWords among, RowBits present)
    {
        int before = cells.Count;
        Span<int> room = cells.Room(places.Length);
        places.CopyTo(room);
        EmptyWhereAbsent(room, present);
        int trimmed = among.CountTrimmed(room);
        if (among.HasEmpty)
        {
            foreach (ref int place in room)
            {
                if (place >= 0 && among.Utf8(place).IsEmpty) place = NoValue;
            }
        }

        long ofLong = among.LongTextsAt(room);
        if (Form is CellForm.Place) longTexts += ofLong;
        else if (Size + ofLong <= EhchJson.MaxRecordBytes) Respell(before, among);
        else
        {
            // More than one record may have: they are refused, and need not be spelled out.
            longTexts += ofLong;
            room.Fill(bytes.Count);
        }

        return trimmed;
    }

    internal void AddDay(DateOnly day) => cells.Add(day.DayNumber);

    /// <summary>Adds days by their number, counted from another day.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="origin">The day that has the number 0.</param>
    /// <param name="present">Which rows have a value.</param>
    internal void AddDays(ReadOnlySpan<int> numbers, DateOnly origin, RowBits present)
    {
        Span<int> room = cells.Room(numbers.Length);
        for (int row = 0; row < room.Length; row++)
        {
            long day = (long)numbers[row] + origin.DayNumber;
            room[row] = day >= 0 && day <= DateOnly.MaxValue.DayNumber ? (int)day : NoDay;
        }

        EmptyWhereAbsent(room, present);
    }

    internal void AddFlag(bool flag) => cells.Add(flag ? 1 : 0);

    /// <summary>Adds flags.</summary>
    /// <param name="flags">Which rows have one that is true.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="present">Which rows have a value.</param>
    internal void AddFlags(RowBits flags, int count, RowBits present)
    {
        Span<int> room = cells.Room(count);
        for (int row = 0; row < count; row++) room[row] = flags[row] ? 1 : 0;
        EmptyWhereAbsent(room, present);
    }

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
    /// <param name="other">The other.</param>
    /// <param name="from">The row of the first.</param>
    /// <param name="count">How many rows.</param>
    /// <returns>From how many of them blanks were taken off, now or before.</returns>
    internal int AddRange(ColumnCells other, int from, int count)
    {
        if (count == 0) return 0;
        BeginOrGoOn(other.Form);
        if (Form is CellForm.Day or CellForm.Flag)
        {
            cells.AddRange(other.cells.Span.Slice(from, count));
            return 0;
        }

        ReadOnlySpan<int> ends = other.cells.Span.Slice(from, count);
        ReadOnlySpan<byte> source = other.bytes.Span;
        return Form is CellForm.Any ? AddAny(ends, source, other.Start(from)) : AddText(ends, source, other.Start(from));
    }

    private static void EmptyWhereAbsent(Span<int> room, RowBits present)
    {
        for (int row = 0; row < room.Length && !present.AreAllSet; row++)
        {
            if (!present[row]) room[row] = NoValue;
        }
    }

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

    /// <summary>Turns places into the texts that stand there, for some that are not among these are to follow.</summary>
    private void SpellOut()
    {
        if (Form is not CellForm.Place) return;
        CellWords among = words!;
        longTexts = 0;
        (Form, words) = (CellForm.Text, null);
        Respell(0, among);
    }

    /// <summary>Turns places into the texts that stand there.</summary>
    private void Respell(int from, CellWords among)
    {
        int[] places = cells.Span[from..].ToArray();
        cells.CutTo(from);
        foreach (int place in places) AddText(place < 0 ? default : among.Utf8(place));
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
