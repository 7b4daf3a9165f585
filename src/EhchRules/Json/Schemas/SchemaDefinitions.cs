using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The schemas of the objects of a format, each of which is described once and then referred to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> byName = new(StringComparer.Ordinal);
    private static readonly string[] Purposes = ["Document", "Parts"];

    private readonly Queue<Action> undescribed = new();

    /// <summary>Refers to an object's schema. The schema itself is made when <see cref="Describe"/> is called.</summary>
    internal JsonObject Reference<T>(string name, ObjectValue<T> kind)
        where T : class
    {
        if (byName.TryAdd(name, null)) undescribed.Enqueue(() => byName[name] = kind.Describe(this));
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>Gets the name of a type's schema: that of the noun, without what the type is to this library.</summary>
    internal static string NameOf(Type type)
    {
        string? purpose = Array.Find(Purposes, ending => type.Name.EndsWith(ending, StringComparison.Ordinal));
        return purpose is null ? type.Name : type.Name[..^purpose.Length];
    }

    /// <summary>Makes all schemas that were referred to.</summary>
    internal JsonObject Describe()
    {
        while (undescribed.TryDequeue(out Action? describe)) describe();
        return [.. byName.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))];
    }
}
