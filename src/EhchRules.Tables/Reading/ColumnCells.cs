using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>Cells of one column, of rows that follow one another.</summary>
internal sealed partial class ColumnCells : IDisposable
{
    private const int LongestNumber = 20;

    private const int NoValue = int.MinValue;

    // A day that the calendar does not have.
    private const int NoDay = int.MinValue + 1;

    // On the byte that says what a cell of any kind is.
    private const byte WasTrimmed = 0x80;

    private readonly CellStore<byte> bytes = new();

    // Of text where each cell ends, and of places, days and flags the cells themselves.
    private readonly CellStore<int> cells = new();

    // Among which cells have their places, and how many bytes long texts have that stand there.
    private CellWords? words;
    private long longTexts;

    internal CellForm Form { get; private set; }

    /// <summary>Gets about how many bytes the cells take, or would where each had a long text of its own.</summary>
    internal long Size => bytes.Count + longTexts + ((long)cells.Count * sizeof(int));

    /// <summary>Forgets all cells, and begins with others.</summary>
    internal void Begin(CellForm form)
    {
        Form = form;
        words = null;
        longTexts = 0;
        bytes.Clear();
        cells.Clear();
    }

    /// <summary>Chooses how cells are kept, where there are none yet. Others that follow are of the same form, or places among other texts.</summary>
    /// <param name="form">How cells that are to be added are kept.</param>
    /// <param name="among">The texts among which they have their places; null where they have none.</param>
    internal void BeginOrGoOn(CellForm form, CellWords? among = null)
    {
        if (cells.Count == 0) (Form, words) = (form, among);
        else if (words != among) SpellOut();
    }

    /// <summary>Says whether a cell has a value.</summary>
    internal bool HasValue(int row) => KindOf(row, out _, out _) is not RecordValueKind.Absent;

    /// <summary>Says what a cell is.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="at">Where its text or number is found by <see cref="Bytes"/>.</param>
    /// <param name="length">How many bytes that has, where it is not known by its place.</param>
    internal RecordValueKind KindOf(int row, out int at, out int length)
    {
        at = length = 0;
        switch (Form)
        {
            case CellForm.Place:
                at = cells[row];
                return at < 0 ? RecordValueKind.Absent : RecordValueKind.Text;
            case CellForm.Text:
                at = Start(row);
                length = cells[row] - at;
                return length == 0 ? RecordValueKind.Absent : RecordValueKind.Text;
            case CellForm.Day:
                return cells[row] switch { NoValue => RecordValueKind.Absent, NoDay => RecordValueKind.Text, _ => RecordValueKind.Day };
            case CellForm.Flag:
                return cells[row] switch { NoValue => RecordValueKind.Absent, 0 => RecordValueKind.False, _ => RecordValueKind.True };
            case CellForm.Any:
                at = Start(row) + 1;
                length = cells[row] - at;
                if (length >= 0) return (RecordValueKind)(bytes[at - 1] & ~WasTrimmed);
                length = 0;
                return RecordValueKind.Absent;
            default:
                return RecordValueKind.Absent;
        }
    }

    /// <summary>Gets text or a number where <see cref="KindOf"/> found it.</summary>
    internal ReadOnlySpan<byte> Bytes(int at, int length) => Form switch
    {
        CellForm.Place => words!.Utf8(at),
        CellForm.Day => ArrowValue.BeyondCalendar,
        _ => bytes.Slice(at, length),
    };

    /// <summary>Gets the text of a cell, or its number as JSON has it; empty where it has no value, and for days and flags.</summary>
    internal ReadOnlySpan<byte> Utf8(int row)
    {
        if (Form is CellForm.Place) return cells[row] is >= 0 and var place ? words!.Utf8(place) : default;
        return KindOf(row, out int at, out int length) is RecordValueKind.Text or RecordValueKind.Number ? Bytes(at, length) : default;
    }

    /// <summary>Gets the text of a cell that other cells have as well, made once for all; null where there is none such.</summary>
    internal string? SharedText(int row) => Form is CellForm.Place && cells[row] is >= 0 and var place ? words!.Text(place) : null;

    /// <summary>Gets the text of a cell; null where it has none.</summary>
    internal string? Text(int row) => Utf8(row) is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Gets a cell that <see cref="KindOf"/> found to be a day.</summary>
    internal DateOnly DayAt(int row) => DateOnly.FromDayNumber(cells[row]);

    /// <summary>Gets a cell that is a day, or text that spells one; null where it is neither.</summary>
    internal DateOnly? Day(int row) =>
        Form is CellForm.Day ? KindOf(row, out _, out _) is RecordValueKind.Day ? DayAt(row) : null
        : IsoDay.TryRead(Text(row), out DateOnly day) ? day : null;

    /// <summary>Says whether blanks stand at the end of a text, or stood there.</summary>
    internal bool HasBlanks(int row) => Form is CellForm.Place ? words!.CountTrimmed(cells.Slice(row, 1)) > 0 : Utf8(row) is [.., (byte)' '];

    /// <summary>Counts the texts from one on that are the same.</summary>
    /// <param name="row">The row of the first.</param>
    /// <param name="most">How many there are at the most.</param>
    internal int RunOf(int row, int most)
    {
        if (Form is CellForm.Place)
        {
            ReadOnlySpan<int> places = cells.Slice(row, most);
            return places.IndexOfAnyExcept(places[0]) is >= 0 and var other ? other : most;
        }

        ReadOnlySpan<byte> all = bytes.Span;
        ReadOnlySpan<int> ends = cells.Slice(row, most);
        ReadOnlySpan<byte> text = all[Start(row)..ends[0]];
        int count = 1;
        for (int start = ends[0]; count < ends.Length && ends[count] - start == text.Length && all.Slice(start, text.Length).SequenceEqual(text); count++) start = ends[count];
        return count;
    }

    /// <summary>Says whether a text is as the one in the row before. That they differ is sometimes said of texts that are the same.</summary>
    internal bool IsAsBefore(int row) => Form is CellForm.Place ? cells[row] == cells[row - 1] : Utf8(row).SequenceEqual(Utf8(row - 1));

    /// <summary>Says whether cells of some rows are as those of others, one by one.</summary>
    internal bool AreAlike(int row, int other, int count)
    {
        if (Form is CellForm.None) return true;
        ReadOnlySpan<int> all = cells.Span;
        if (Form is CellForm.Place or CellForm.Day or CellForm.Flag) return all.Slice(row, count).SequenceEqual(all.Slice(other, count));
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
        if (Form is CellForm.Place or CellForm.Day or CellForm.Flag)
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
}
