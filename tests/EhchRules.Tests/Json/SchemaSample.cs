using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EhchRules.Tests.Json;

/// <summary>Makes a document from a schema that has every property the schema names, in its order, and one entry in every array.</summary>
internal static class SchemaSample
{
    /// <summary>Texts that fit the patterns of the format; ids are all alike, so that every reference resolves.</summary>
    private static readonly string[] Texts = ["x", "2020-10-01", "72Q", "U57491", "G84001", "8", "1-125856395"];

    internal static JsonNode Make(JsonObject root) => Make(root, root);

    private static JsonNode Make(JsonObject schema, JsonObject root)
    {
        if (schema["const"] is { } only) return only.DeepClone();
        if (schema["enum"] is JsonArray names) return names.Last(name => name is not null)!.DeepClone();
        if (schema["anyOf"] is JsonArray either) return Make(either[0]!.AsObject(), root);
        if (schema["$ref"] is { } reference) return Make(SchemaCheck.Definition(root, reference.GetValue<string>()), root);
        string type = schema["type"] is JsonArray types ? types[0]!.GetValue<string>() : schema["type"]!.GetValue<string>();
        return type switch
        {
            "object" => new JsonObject(schema["properties"]!.AsObject().Select(property => KeyValuePair.Create(
                property.Key, (JsonNode?)(property.Key == "requirement" ? "ROUND-3" : Make(property.Value!.AsObject(), root))))),
            "array" => new JsonArray(Make(schema["items"]!.AsObject(), root)),
            "boolean" => true,
            "integer" => Math.Max(1, schema["minimum"]!.GetValue<int>()),
            _ => schema["pattern"] is { } pattern ? Fitting(pattern.GetValue<string>()) : "text",
        };
    }

    /// <summary>Finds the text for a pattern: of an ODS code any will do, so the one with the least that others ask for.</summary>
    private static string Fitting(string pattern) => Texts.First(text => Regex.IsMatch(text, pattern));
}
