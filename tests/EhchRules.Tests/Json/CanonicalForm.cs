using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Tests.Json;

/// <summary>The canonical form of RFC 8785 by parsing a text and sorting it, for texts whose strings need no escape but what the framework writes so too.</summary>
internal static class CanonicalForm
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(ReadOnlySpan<byte> json)
    {
        StringBuilder canonical = new();
        Write(JsonNode.Parse(json), canonical);
        return canonical.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder into)
    {
        switch (node)
        {
            case JsonObject parent:
                into.Append('{');
                foreach ((int i, KeyValuePair<string, JsonNode?> property) in parent.OrderBy(static property => property.Key, StringComparer.Ordinal).Index())
                {
                    into.Append(i > 0 ? "," : "").Append('"').Append(property.Key).Append("\":");
                    Write(property.Value, into);
                }

                into.Append('}');
                break;
            case JsonArray array:
                into.Append('[');
                foreach ((int i, JsonNode? entry) in array.Index())
                {
                    if (i > 0) into.Append(',');
                    Write(entry, into);
                }

                into.Append(']');
                break;
            default:
                into.Append(node?.ToJsonString(Plain) ?? "null");
                break;
        }
    }
}
