using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The properties of an object, in the order of the format.</summary>
internal sealed class PropertyList<T>
{
    private readonly List<Property<T>> all = [];
    private readonly List<Property<T>> byName = [];

    internal void Add(Property<T> property)
    {
        all.Add(property);
        byName.Insert(byName.FindIndex(other => string.CompareOrdinal(other.Name, property.Name) > 0) is var next and >= 0 ? next : byName.Count, property);
    }

    internal void Write(ShapeWriter writer, T owner)
    {
        writer.StartObject();
        foreach (Property<T> property in writer.TakesByName ? byName : all) property.Write(writer, owner);
        writer.EndObject();
    }

    internal async ValueTask WriteAsync(JsonShapeWriter writer, T owner, CancellationToken cancellationToken)
    {
        writer.StartObject();
        foreach (Property<T> property in all) await property.WriteAsync(writer, owner, cancellationToken).ConfigureAwait(false);
        writer.EndObject();
    }

    /// <summary>Describes the object.</summary>
    /// <param name="definitions">Takes the schemas of objects that it refers to.</param>
    /// <param name="takesOthers">Whether the caller may have properties of his own in it.</param>
    internal JsonObject Describe(SchemaDefinitions definitions, bool takesOthers)
    {
        JsonObject schema = new() { ["type"] = "object" };
        JsonArray required = [.. all.Where(static property => property.IsAlwaysThere).Select(static property => (JsonNode)property.Name)];
        if (required.Count > 0) schema["required"] = required;
        schema["properties"] = new JsonObject(all.Select(
            property => KeyValuePair.Create(property.Name, (JsonNode?)property.Describe(definitions))));
        if (takesOthers) schema["patternProperties"] = new JsonObject { ["^x-"] = true };
        schema["additionalProperties"] = false;
        return schema;
    }
}
