using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>
/// The canonical form of RFC 8785, for what this library writes: names in ASCII, and no numbers but whole ones, which are written in one
/// way only.
/// </summary>
internal static class CanonicalJson
{
    internal static string Hash(NetworkRecord record)
    {
        ArrayBufferWriter<byte> written = new();
        EhchJson.WriteRecord(written, record);
        using JsonDocument document = JsonDocument.Parse(written.WrittenMemory);
        ArrayBufferWriter<byte> canonical = new(written.WrittenCount);
        Write(document.RootElement, canonical);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan))}";
    }

    internal static void Write(JsonElement element, IBufferWriter<byte> canonical)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, canonical);
                break;
            case JsonValueKind.Array:
                WriteArray(element, canonical);
                break;
            case JsonValueKind.String:
                WriteString(JsonString.Inner(element), canonical);
                break;
            default:
                canonical.Write(JsonMarshal.GetRawUtf8Value(element));
                break;
        }
    }

    private static void WriteObject(JsonElement element, IBufferWriter<byte> canonical)
    {
        List<JsonProperty> properties = [.. element.EnumerateObject()];
        properties.Sort(static (left, right) =>
            JsonMarshal.GetRawUtf8PropertyName(left).SequenceCompareTo(JsonMarshal.GetRawUtf8PropertyName(right)));
        canonical.Write("{"u8);
        for (int i = 0; i < properties.Count; i++)
        {
            if (i > 0) canonical.Write(","u8);
            WriteString(JsonMarshal.GetRawUtf8PropertyName(properties[i]), canonical);
            canonical.Write(":"u8);
            Write(properties[i].Value, canonical);
        }

        canonical.Write("}"u8);
    }

    private static void WriteArray(JsonElement element, IBufferWriter<byte> canonical)
    {
        canonical.Write("["u8);
        bool isFirst = true;
        foreach (JsonElement entry in element.EnumerateArray())
        {
            if (!isFirst) canonical.Write(","u8);
            isFirst = false;
            Write(entry, canonical);
        }

        canonical.Write("]"u8);
    }

    private static void WriteString(ReadOnlySpan<byte> escaped, IBufferWriter<byte> canonical)
    {
        canonical.Write("\""u8);
        if (escaped.Contains((byte)'\\')) canonical.Write(Encoding.UTF8.GetBytes(WithFewestEscapes(JsonString.Decode(escaped))));
        else canonical.Write(escaped);
        canonical.Write("\""u8);
    }

    private static string WithFewestEscapes(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\b' => escaped.Append(@"\b"),
                '\f' => escaped.Append(@"\f"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
