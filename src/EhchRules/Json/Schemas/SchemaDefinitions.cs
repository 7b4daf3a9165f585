using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The schemas of the objects of a format, each of which is described once and then referred to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> byName = new(StringComparer.Ordinal);
    private readonly Queue<Action> undescribed = new();

    /// <summary>Refers to an object's schema. The schema itself is made when <see cref="Describe"/> is called.</summary>
    internal JsonObject Reference(string name, Func<SchemaDefinitions, JsonObject> describe)
    {
        if (byName.TryAdd(name, null)) undescribed.Enqueue(() => byName[name] = describe(this));
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>Makes all schemas that were referred to.</summary>
    internal JsonObject Describe()
    {
        while (undescribed.TryDequeue(out Action? describe)) describe();
        return [.. byName.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))];
    }
}
