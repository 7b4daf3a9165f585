using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The schemas of what this library reads, a record and a catalogue, described by what reads them.</summary>
internal static class RecordSchema
{
    internal static string Id { get; } = SchemaText.IdOf(RecordFormat.Name);

    internal static JsonObject Make() => Of(RecordFormat.Record, RecordFormat.Name, "what is known of one network, its homes and their residents");

    /// <summary>Makes the schema of a catalogue.</summary>
    internal static JsonObject OfCatalogue() => Of(CatalogueFormat.Catalogue, CatalogueFormat.Name, "requirements with their terms and citations");

    private static JsonObject Of<T>(ObjectValue<T> document, string format, string holds)
        where T : class
    {
        SchemaDefinitions definitions = new();
        JsonObject described = document.Describe(definitions);
        return
        [
            new("$schema", SchemaText.Draft),
            new("$id", SchemaText.IdOf(format)),
            new("title", $"{format}: {holds}"),
            .. described.Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
            new("$defs", definitions.Describe()),
        ];
    }
}
