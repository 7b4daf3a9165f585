using System.Text.Json;

namespace EhchRules.Reports;

/// <summary>Short forms for a page's data.</summary>
internal static class DataWriting
{
    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
