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
internal sealed class CanonicalJson
{
    private static readonly Comparer<JsonProperty> ByName = Comparer<JsonProperty>.Create(static (left, right) =>
        JsonMarshal.GetRawUtf8PropertyName(left).SequenceCompareTo(JsonMarshal.GetRawUtf8PropertyName(right)));

    private readonly ArrayBufferWriter<byte> canonical;
    private readonly List<JsonProperty> properties = [];

    private CanonicalJson(int size) => canonical = new(size);

    /// <summary>Writes the canonical form of a JSON text.</summary>
    internal static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        CanonicalJson writer = new(json.Length);
        writer.Value(document.RootElement);
        return writer.canonical.WrittenMemory;
    }

    internal static string Hash(NetworkRecord record)
    {
        ArrayBufferWriter<byte> written = new();
        EhchJson.WriteRecord(written, record);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Of(written.WrittenMemory).Span))}";
    }

    private void Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Object(element);
                break;
            case JsonValueKind.Array:
                Array(element);
                break;
            case JsonValueKind.String:
                Text(JsonString.Inner(element));
                break;
            default:
                canonical.Write(JsonMarshal.GetRawUtf8Value(element));
                break;
        }
    }

    private void Object(JsonElement element)
    {
        // The list holds the properties of all open objects, so that none needs a list of its own.
        int start = properties.Count;
        properties.AddRange(element.EnumerateObject());
        int count = properties.Count - start;
        properties.Sort(start, count, ByName);
        Mark('{');
        for (int i = 0; i < count; i++)
        {
            if (i > 0) Mark(',');
            JsonProperty property = properties[start + i];
            Text(JsonMarshal.GetRawUtf8PropertyName(property));
            Mark(':');
            Value(property.Value);
        }

        Mark('}');
        properties.RemoveRange(start, count);
    }

    private void Array(JsonElement element)
    {
        Mark('[');
        bool isFirst = true;
        foreach (JsonElement entry in element.EnumerateArray())
        {
            if (!isFirst) Mark(',');
            isFirst = false;
            Value(entry);
        }

        Mark(']');
    }

    private void Mark(char mark)
    {
        canonical.GetSpan(1)[0] = (byte)mark;
        canonical.Advance(1);
    }

    private void Text(ReadOnlySpan<byte> escaped)
    {
        Mark('"');
        if (escaped.Contains((byte)'\\')) canonical.Write(Encoding.UTF8.GetBytes(WithFewestEscapes(JsonString.Decode(escaped))));
        else canonical.Write(escaped);
        Mark('"');
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
