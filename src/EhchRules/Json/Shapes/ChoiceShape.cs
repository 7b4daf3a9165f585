using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>One of several shapes, by what the value is.</summary>
/// <typeparam name="T">What they have in common.</typeparam>
/// <param name="write">Writes a value in its own shape.</param>
/// <param name="describe">Describes each of the shapes.</param>
internal sealed class ChoiceShape<T>(Action<ShapeWriter, T> write, params Func<SchemaDefinitions, JsonObject>[] describe) : Shape<T>
{
    internal override void Write(ShapeWriter writer, T value) => write(writer, value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["anyOf"] = new JsonArray([.. describe.Select(one => one(definitions))]) };
}
