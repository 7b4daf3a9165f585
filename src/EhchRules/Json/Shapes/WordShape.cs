using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>One of a few words, which is written and not read.</summary>
/// <param name="words">The words, in the order of the schema.</param>
internal sealed class WordShape(params string[] words) : Shape<string>
{
    internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(static word => JsonValue.Create(word))]) };
}
