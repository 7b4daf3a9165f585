using System.Collections.Frozen;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Conformance;

/// <summary>The words that a record can hold, by the member that holds them, as the schema of a record has them.</summary>
internal static class RecordWords
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Words = new(static () =>
        Find(JsonNode.Parse(EhchJson.RecordSchema())!)
            .GroupBy(static one => one.Member, StringComparer.Ordinal)
            .ToFrozenDictionary(static member => member.Key, static member => member.SelectMany(static one => one.Words).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));

    /// <summary>Gets the words of a member; none where it holds other texts.</summary>
    internal static IReadOnlyList<string> Of(string member) => Words.Value.GetValueOrDefault(member, []);

    private static IEnumerable<(string Member, IEnumerable<string> Words)> Find(JsonNode schema)
    {
        foreach (JsonNode? child in schema is JsonObject owner ? owner.Select(static member => member.Value) : schema is JsonArray entries ? entries : [])
        {
            if (child is null) continue;
            foreach ((string, IEnumerable<string>) found in Find(child)) yield return found;
        }

        if (schema is not JsonObject { } named || named["properties"] is not JsonObject properties) yield break;
        foreach ((string member, JsonNode? value) in properties)
        {
            if ((value?["enum"] ?? value?["items"]?["enum"]) is JsonArray words) yield return (member, words.OfType<JsonNode>().Select(static word => word.GetValue<string>()));
        }
    }
}
