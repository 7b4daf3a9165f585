using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Tests.Json;

/// <summary>Writes a JSON text in another way that means the same, and breaks one in ways that products do.</summary>
internal static class WrittenOtherwise
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "4.2e1", "\"\"", "\" \"", "\"x\"", "\"2020-02-30\"", "\"r-1\"", "\"permanent\"", "[]", "{}", "[null]", "[[]]", "[{}]", "\"]\"", "\"9434765919\"",
    ];

    /// <summary>Writes the same with its properties in another order, with white space, and with escapes that need not be.</summary>
    internal static string Shuffled(JsonNode? node, Chance chance) => node switch
    {
        JsonObject owner => "{" + Space(chance) + string.Join(",", chance.Shuffled(owner.Count).Select(at => owner.ElementAt(at)).Select(property =>
            $"{Space(chance)}{Text(property.Key, chance)}{Space(chance)}:{Space(chance)}{Shuffled(property.Value, chance)}{Space(chance)}")) + "}",
        JsonArray entries => "[" + Space(chance) + string.Join(",", entries.Select(entry => $"{Space(chance)}{Shuffled(entry, chance)}{Space(chance)}")) + "]",
        JsonValue value when value.TryGetValue(out string? text) => Text(text, chance),
        null => "null",
        _ => node.ToJsonString(),
    };

    /// <summary>Changes a few things anywhere in a document: a value, the name of a property, an entry of an array.</summary>
    internal static void Break(JsonNode document, Chance chance)
    {
        for (int changes = 1 + chance.Below(4); changes > 0; changes--)
        {
            JsonNode[] all = [.. Within(document)];
            switch (all[chance.Below(all.Length)])
            {
                case JsonObject { Count: > 0 } owner:
                    (string name, JsonNode? value) = owner.ElementAt(chance.Below(owner.Count));
                    if (chance.Likely(40)) owner.Remove(name);
                    owner[chance.Of(name, name.ToUpperInvariant(), $"x-{name}", $"{name}s")] = chance.Likely(50) ? Value(chance) : value?.DeepClone();
                    break;
                case JsonArray entries:
                    entries.Insert(chance.Below(entries.Count + 1), Value(chance));
                    break;
            }
        }
    }

    private static JsonNode? Value(Chance chance) => JsonNode.Parse(chance.Of(Values));

    private static IEnumerable<JsonNode> Within(JsonNode? node)
    {
        if (node is null) return [];
        IEnumerable<JsonNode?> inner = node is JsonObject owner ? owner.Select(static property => property.Value) : node is JsonArray entries ? entries : [];
        return inner.SelectMany(Within).Prepend(node);
    }

    private static string Text(string text, Chance chance)
    {
        if (chance.Likely(80)) return JsonValue.Create(text).ToJsonString();
        StringBuilder escaped = new("\"");
        foreach (char c in text) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        return escaped.Append('"').ToString();
    }

    private static string Space(Chance chance) => chance.Likely(85) ? string.Empty : chance.Of(" ", "\t", "\r\n", "  ");
}
