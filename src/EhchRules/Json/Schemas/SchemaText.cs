using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>What the schemas have in common, and how they are written.</summary>
internal static class SchemaText
{
    internal const string Draft = "https://json-schema.org/draft/2020-12/schema";

    internal const string Day = """{ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }""";

    internal const string DayOrNull = """{ "type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }""";

    internal const string Texts = """{ "type": "array", "items": { "type": "string" } }""";

    internal static string OneOf<T>()
        where T : struct, Enum => $$"""{ "enum": ["{{string.Join("\", \"", EnumNames<T>.All)}}"] }""";

    internal static string Indented(JsonObject schema)
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter json = new(text, EhchJson.WriterOptions(indented: true))) schema.WriteTo(json);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
