using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace EhchRules.Testing;

/// <summary>Judges documents by a schema.</summary>
/// <remarks>Built in a registry of its own: tests change schemas that bear the same id.</remarks>
public sealed class SchemaCheck(JsonNode root)
{
    private readonly JsonSchema schema = JsonSchema.FromText(root.ToJsonString(), new() { SchemaRegistry = new() });

    /// <summary>Says whether a document fits.</summary>
    public bool Accepts(JsonNode? document) => Accepts(JsonSerializer.SerializeToElement(document));

    /// <summary>Says whether a document fits.</summary>
    public bool Accepts(JsonElement document) => schema.Evaluate(document).IsValid;

    /// <summary>Says whether a schema is one by the draft that it names, 2020-12.</summary>
    public static bool IsSchema(JsonNode root) =>
        root["$schema"]?.GetValue<string>() == MetaSchemas.Draft202012Id.OriginalString && MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(root)).IsValid;

    /// <summary>Gets what a reference within a schema names.</summary>
    public static JsonObject Definition(JsonObject root, string reference) => root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
}
