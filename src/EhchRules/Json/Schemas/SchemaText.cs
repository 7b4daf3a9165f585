using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>What the schemas have in common, and how they are written.</summary>
internal static class SchemaText
{
    internal const string Draft = "https://json-schema.org/draft/2020-12/schema";

    internal const string Day = """{ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }""";

    internal const string DayOrNull = """{ "type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }""";

    internal const string Hash = """{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }""";

    internal const string Texts = """{ "type": "array", "items": { "type": "string" } }""";

    internal static string OneOf<T>()
        where T : struct, Enum => $$"""{ "enum": ["{{string.Join("\", \"", EnumNames<T>.All)}}"] }""";

    /// <summary>Gets the id of a format's schema.</summary>
    /// <param name="format">The format with its number, as <c>ehch-record/1</c>.</param>
    internal static string IdOf(string format) => $"urn:ehch-rules:{format.Replace('/', ':')}";

    /// <summary>Lets a value be null too.</summary>
    internal static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not { } type) return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        JsonArray types = type is JsonArray several ? several.DeepClone().AsArray() : [type.DeepClone()];
        types.Add((JsonNode)"null");
        schema["type"] = types;
        if (schema["enum"] is JsonArray names) names.Add(null);
        return schema;
    }

    internal static string Indented(JsonObject schema)
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter json = new(text, EhchJson.WriterOptions(indented: true))) schema.WriteTo(json);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
