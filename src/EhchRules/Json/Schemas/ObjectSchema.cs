using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>Describes an object in JSON Schema, by running over it what would read it.</summary>
internal sealed class ObjectSchema : ObjectReader
{
    private readonly SchemaDefinitions definitions;
    private readonly JsonObject properties = [];
    private readonly JsonArray required = [];

    private ObjectSchema(SchemaDefinitions definitions) => this.definitions = definitions;

    internal static JsonObject Of<T>(Func<ObjectReader, T> define, SchemaDefinitions definitions)
    {
        ObjectSchema schema = new(definitions);
        define(schema);
        return Object(schema.properties, schema.required);
    }

    /// <summary>Gets the names of an object's properties, in the order of the format.</summary>
    internal static IEnumerable<string> NamesOf<T>(Func<ObjectReader, T> define)
    {
        ObjectSchema schema = new(new());
        define(schema);
        return schema.properties.Select(property => property.Key);
    }

    private protected override bool Find(string name, WireValue kind, Presence presence, out JsonValueAt value)
    {
        JsonObject schema = kind.Schema(definitions);
        if (presence is Presence.Required) required.Add((JsonNode)name);
        properties[name] = presence switch
        {
            Presence.Required => schema,
            Presence.Array => SchemaText.OrNull(new() { ["type"] = "array", ["items"] = schema }),
            _ => SchemaText.OrNull(schema),
        };
        value = default;
        return false;
    }

    private static JsonObject Object(JsonObject properties, JsonArray required)
    {
        JsonObject schema = new() { ["type"] = "object" };
        if (required.Count > 0) schema["required"] = required;
        schema["properties"] = properties;
        schema["patternProperties"] = new JsonObject { ["^x-"] = true };
        schema["additionalProperties"] = false;
        return schema;
    }
}
