using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace EhchRules.Tables;

/// <summary>Appends values to a text of JSON.</summary>
internal static class JsonCells
{
    private const int LongestEscape = 6;
    private const int LongestNumber = 20;

    /// <summary>Makes a string of a text. Half of a surrogate pair stays what it is, in an escape, so that the reader finds it.</summary>
    internal static void Text(CellStore<byte> to, ReadOnlySpan<char> text)
    {
        Span<byte> room = to.Spare((text.Length * LongestEscape) + 2);
        room[0] = (byte)'"';
        int length = 1;
        if (Ascii.FromUtf16(text, room[1..], out int written) is System.Buffers.OperationStatus.Done && IsPlain(room.Slice(1, written)))
        {
            length += written;
        }
        else
        {
            for (int at = 0; at < text.Length; at++) length += Append(room[length..], text, ref at);
        }

        room[length++] = (byte)'"';
        to.Advance(length);
    }

    internal static void Day(CellStore<byte> to, DateOnly day)
    {
        Span<byte> room = to.Spare(12);
        day.Deconstruct(out int year, out int month, out int ofMonth);
        room[0] = (byte)'"';
        Digits(room[1..], year, 4);
        room[5] = (byte)'-';
        Digits(room[6..], month, 2);
        room[8] = (byte)'-';
        Digits(room[9..], ofMonth, 2);
        room[11] = (byte)'"';
        to.Advance(12);
    }

    internal static void Whole(CellStore<byte> to, long number)
    {
        number.TryFormat(to.Spare(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        to.Advance(written);
    }

    internal static void Raw(CellStore<byte> to, ReadOnlySpan<byte> json) => to.AddRange(json);

    private static void Digits(Span<byte> to, int number, int count)
    {
        for (int place = count - 1; place >= 0; place--, number /= 10) to[place] = (byte)('0' + (number % 10));
    }

    private static bool IsPlain(ReadOnlySpan<byte> ascii) => !ascii.ContainsAnyExceptInRange((byte)' ', (byte)'~') && !ascii.ContainsAny((byte)'"', (byte)'\\');

    private static int Append(Span<byte> room, ReadOnlySpan<char> text, ref int at)
    {
        char one = text[at];
        if (one is '"' or '\\')
        {
            room[0] = (byte)'\\';
            room[1] = (byte)one;
            return 2;
        }

        if (char.IsHighSurrogate(one) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            Utf8.FromUtf16(text.Slice(at, 2), room, out _, out int pair);
            at++;
            return pair;
        }

        if (one >= ' ' && !char.IsSurrogate(one))
        {
            Utf8.FromUtf16(text.Slice(at, 1), room, out _, out int written);
            return written;
        }

        "\\u"u8.CopyTo(room);
        ((int)one).TryFormat(room[2..], out _, "x4", CultureInfo.InvariantCulture);
        return LongestEscape;
    }
}
