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

    /// <summary>The end of a text. Some validators let <c>$</c> match before a line feed that ends it.</summary>
    internal const string End = @"$(?!\n)";

    /// <summary>What counts as blank, for a class of characters. Validators differ in what <c>\s</c> is.</summary>
    internal const string Blanks = @"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>The days of the calendar: many validators do not look at <c>format</c>.</summary>
    internal const string DayPattern =
        "^((?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)" + End;

    internal static readonly string Day = $$"""{ "type": "string", "format": "date", "pattern": "{{JsonEncodedText.Encode(DayPattern)}}" }""";

    internal static readonly string DayOrNull = $$"""{ "type": ["string", "null"], "format": "date", "pattern": "{{JsonEncodedText.Encode(DayPattern)}}" }""";

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
