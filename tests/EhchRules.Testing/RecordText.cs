using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Testing;

/// <summary>Records as text of the wire format.</summary>
public static class RecordText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record on one line.</summary>
    public static string Of(NetworkRecord record)
    {
        ArrayBufferWriter<byte> utf8 = new();
        EhchJson.WriteRecord(utf8, record);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    /// <summary>Writes a record with a line for the network, and for each home, resident and attestation.</summary>
    public static string InLines(NetworkRecord record) =>
        $"{{ {string.Join(",\n  ", JsonNode.Parse(Of(record))!.AsObject().Select(static property => $"\"{property.Key}\": {Lines(property.Value)}"))} }}";

    /// <summary>Reads a record; null where the text is none.</summary>
    public static NetworkRecord? TryRead(string json)
    {
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(json));
        // Everything is in memory, so that nothing is waited for.
        return EhchJson.TryReadRecordAsync(utf8).GetAwaiter().GetResult().Record;
    }

    private static string Lines(JsonNode? value) =>
        value is JsonArray { Count: > 0 } entries ? $"[\n    {string.Join(",\n    ", entries.Select(Line))} ]" : Line(value);

    private static string Line(JsonNode? value) => value?.ToJsonString(Plain) ?? "null";
}
