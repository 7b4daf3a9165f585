using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Cli.Schemas;

/// <summary>The pieces of a JSON Schema (draft 2020-12), for the documents that a command writes property by property.</summary>
internal static class Schema
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonObject Text => new() { ["type"] = "string" };

    internal static JsonObject Flag => new() { ["type"] = "boolean" };

    internal static JsonObject Whole => new() { ["type"] = "integer" };

    internal static JsonObject Number => new() { ["type"] = "number" };

    internal static JsonObject Texts => List(Text);

    internal static JsonObject Day => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    internal static JsonObject Hash => Like("^sha256:[0-9a-f]{64}$");

    internal static JsonObject Network => Like("^U[0-9]{5}$");

    internal static JsonObject OneOf<T>()
        where T : struct, Enum => OneOf(Enum.GetNames<T>());

    internal static JsonObject OneOf(IEnumerable<string> names) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(static name => (JsonNode)name)]) };

    internal static JsonObject Only(string value) => new() { ["const"] = value };

    internal static JsonObject List(JsonObject entry) => new() { ["type"] = "array", ["items"] = entry };

    internal static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    internal static JsonObject Either(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    internal static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not { } type) return Either(schema, new JsonObject { ["type"] = "null" });
        schema["type"] = new JsonArray(type.DeepClone(), "null");
        if (schema["enum"] is JsonArray names) names.Add(null);
        return schema;
    }

    /// <summary>Describes an object that has these properties and no others. A question mark behind a name says that it may be left out.</summary>
    internal static JsonObject Closed(params (string Name, JsonObject Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. properties.Where(static property => !property.Name.EndsWith('?')).Select(static property => (JsonNode)property.Name)]),
        ["properties"] = new JsonObject(properties.Select(static property => KeyValuePair.Create(property.Name.TrimEnd('?'), (JsonNode?)property.Schema))),
        ["additionalProperties"] = false,
    };

    /// <summary>Writes the schema of a document, indented.</summary>
    /// <param name="format">The document's format, as <c>ehch-diff/1</c>.</param>
    /// <param name="holds">What it holds.</param>
    /// <param name="document">The document itself.</param>
    /// <param name="definitions">What it refers to.</param>
    internal static string Write(string format, string holds, JsonObject document, params (string Name, JsonObject Schema)[] definitions)
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:ehch-rules:{format.Replace('/', ':')}",
            ["title"] = $"{format}: {holds}",
        };
        foreach ((string keyword, JsonNode? value) in document.ToArray())
        {
            document.Remove(keyword);
            schema[keyword] = value;
        }

        schema["$defs"] = new JsonObject(definitions.Select(static definition => KeyValuePair.Create(definition.Name, (JsonNode?)definition.Schema)));
        return schema.ToJsonString(Written);
    }

    private static JsonObject Like(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
