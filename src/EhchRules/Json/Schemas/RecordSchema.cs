using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The schema of a record, described by what reads it.</summary>
internal static class RecordSchema
{
    internal const string Id = "urn:ehch-rules:ehch-record:1";

    internal static JsonObject Make()
    {
        SchemaDefinitions definitions = new();
        JsonObject record = RecordFormat.Record.Describe(definitions);
        return
        [
            new("$schema", SchemaText.Draft),
            new("$id", Id),
            new("title", $"{RecordFormat.Name}: what is known of one network, its homes and their residents"),
            .. record.Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
            new("$defs", definitions.Describe()),
        ];
    }
}
