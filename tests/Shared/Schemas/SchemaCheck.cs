using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EhchRules.Tests;

/// <summary>Judges a document by a schema, as far as the words of JSON Schema go that the schemas of this library use.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    internal bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value) => schema.All(keyword => keyword.Key switch
    {
        "$ref" => Embedded(keyword.Value!.GetValue<string>()) is { } other ? new SchemaCheck(other).Accepts(value) : Accepts(Definition(root, keyword.Value!.GetValue<string>()), value),
        "const" => JsonNode.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value!.AsArray().Any(name => JsonNode.DeepEquals(name, value)),
        "anyOf" => keyword.Value!.AsArray().Any(either => Accepts(either!.AsObject(), value)),
        "type" => keyword.Value is JsonArray types ? types.Any(type => IsOf(type!.GetValue<string>(), value)) : IsOf(keyword.Value!.GetValue<string>(), value),
        "pattern" => value?.GetValueKind() is not JsonValueKind.String || Regex.IsMatch(value.GetValue<string>(), keyword.Value!.GetValue<string>(), RegexOptions.CultureInvariant),
        "minimum" => value?.GetValueKind() is not JsonValueKind.Number || Number(value) >= keyword.Value!.GetValue<int>(),
        "maximum" => value?.GetValueKind() is not JsonValueKind.Number || Number(value) <= keyword.Value!.GetValue<int>(),
        "required" => value is not JsonObject given || keyword.Value!.AsArray().All(name => given.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject given || given.All(property => Known(schema, property.Key) is not { } known || Accepts(known, property.Value)),
        "additionalProperties" => value is not JsonObject given || given.All(property =>
            Known(schema, property.Key) is not null || IsCallersOwn(schema, property.Key) || (keyword.Value is JsonObject other && Accepts(other, property.Value))),
        "items" => value is not JsonArray entries || entries.All(entry => Accepts(keyword.Value!.AsObject(), entry)),
        "description" or "$schema" or "$id" or "title" or "$defs" or "format" or "patternProperties" => true,
        _ => throw new NotSupportedException(keyword.Key),
    });

    internal static JsonObject Definition(JsonObject root, string reference) => root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    /// <summary>Gets the schema of another format that this one holds; null where none has that id. What it refers to stands in itself.</summary>
    private JsonObject? Embedded(string id) => root["$defs"]!.AsObject().Select(static definition => definition.Value!.AsObject()).FirstOrDefault(definition => definition["$id"]?.GetValue<string>() == id);

    private static JsonObject? Known(JsonObject schema, string name) => schema["properties"]?[name]?.AsObject();

    private static bool IsCallersOwn(JsonObject schema, string name) =>
        schema["patternProperties"] is JsonObject patterns && patterns.Any(pattern => Regex.IsMatch(name, pattern.Key, RegexOptions.CultureInvariant));

    private static decimal Number(JsonNode value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(Number(value!)),
        _ => false,
    };
}
