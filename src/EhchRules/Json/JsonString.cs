using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Reads the strings of a JSON document that has been parsed.</summary>
/// <remarks>
/// JSON lets an escape name half of a surrogate pair, which is no text. The framework throws on it; here it is read like any other
/// character, so that a fault can tell of it.
/// </remarks>
internal static class JsonString
{
    /// <summary>What is wrong with such a text.</summary>
    internal const string HalfOfAPair = "it holds half of a surrogate pair";

    /// <summary>Reads the bytes between the quotation marks.</summary>
    internal static string Decode(ReadOnlySpan<byte> escaped)
    {
        int backslash = escaped.IndexOf((byte)'\\');
        if (backslash < 0) return Encoding.UTF8.GetString(escaped);

        StringBuilder text = new(escaped.Length);
        while (backslash >= 0)
        {
            text.Append(Encoding.UTF8.GetString(escaped[..backslash]));
            bool isCode = escaped[backslash + 1] == (byte)'u';
            text.Append(isCode ? Code(escaped.Slice(backslash + 2, 4)) : Escape(escaped[backslash + 1]));
            escaped = escaped[(backslash + (isCode ? 6 : 2))..];
            backslash = escaped.IndexOf((byte)'\\');
        }

        return text.Append(Encoding.UTF8.GetString(escaped)).ToString();
    }

    /// <summary>Gets the bytes between the quotation marks of a string.</summary>
    internal static ReadOnlySpan<byte> Inner(JsonElement element) => JsonMarshal.GetRawUtf8Value(element)[1..^1];

    internal static bool HasHalfOfAPair(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int consumed) is not OperationStatus.Done) return true;
            rest = rest[consumed..];
        }

        return false;
    }

    private static char Code(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Escape(byte letter) => letter switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)letter,
    };
}
