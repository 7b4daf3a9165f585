using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace EhchRules.Tables;

/// <summary>Appends values to a text of JSON.</summary>
internal static class JsonCells
{
    private const int LongestEscape = 6;

    /// <summary>Makes a string of a text. Half of a surrogate pair stays what it is, in an escape, so that the reader finds it.</summary>
    internal static void Text(ByteBuffer to, ReadOnlySpan<char> text)
    {
        Span<byte> room = to.Room((text.Length * LongestEscape) + 2);
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

    internal static void Day(ByteBuffer to, DateOnly day) => Formatted(to, day, "yyyy-MM-dd", isText: true);

    internal static void Formatted<T>(ByteBuffer to, T value, string? format, bool isText)
        where T : IUtf8SpanFormattable
    {
        Span<byte> room = to.Room(64);
        int length = 0;
        if (isText) room[length++] = (byte)'"';
        if (!value.TryFormat(room[length..^1], out int written, format, CultureInfo.InvariantCulture)) throw new InvalidOperationException($"{typeof(T).Name} takes more room than any value of it should.");
        length += written;
        if (isText) room[length++] = (byte)'"';
        to.Advance(length);
    }

    internal static void Raw(ByteBuffer to, ReadOnlySpan<byte> json)
    {
        json.CopyTo(to.Room(json.Length));
        to.Advance(json.Length);
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
