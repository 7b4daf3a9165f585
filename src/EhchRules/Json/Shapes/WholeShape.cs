using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A whole number that is written and not read.</summary>
internal sealed class WholeShape(int? least) : Shape<long>
{
    internal static WholeShape Any { get; } = new(least: null);

    internal static WholeShape FromZero { get; } = new(0);

    internal static WholeShape FromOne { get; } = new(1);

    internal override void Write(ShapeWriter writer, long value) => writer.Whole(value);

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "integer" };
        if (least is { } known) schema["minimum"] = known;
        return schema;
    }
}
