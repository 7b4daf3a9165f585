using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>The texts of a JSON document, wherever they are.</summary>
internal static class JsonTexts
{
    /// <summary>Replaces texts wherever they stand as a value.</summary>
    internal static void Replace(JsonNode node, Func<string, string> replace)
    {
        switch (node)
        {
            case JsonObject owner:
                foreach (string member in owner.Select(static property => property.Key).ToArray())
                {
                    if (Replaced(owner[member], replace) is { } value) owner[member] = value;
                }

                break;
            case JsonArray entries:
                for (int i = 0; i < entries.Count; i++)
                {
                    if (Replaced(entries[i], replace) is { } value) entries[i] = value;
                }

                break;
        }
    }

    private static JsonValue? Replaced(JsonNode? value, Func<string, string> replace)
    {
        if (value is null) return null;
        if (value.GetValueKind() is not JsonValueKind.String)
        {
            Replace(value, replace);
            return null;
        }

        string text = value.GetValue<string>();
        string other = replace(text);
        return other == text ? null : JsonValue.Create(other);
    }
}
