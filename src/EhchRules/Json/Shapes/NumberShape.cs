using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A number that may have decimals, written and not read.</summary>
internal sealed class NumberShape : Shape<decimal>
{
    internal static NumberShape Only { get; } = new();

    internal override void Write(ShapeWriter writer, decimal value) => writer.Number(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
