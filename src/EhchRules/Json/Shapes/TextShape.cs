using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>Text: an id, which must not be blank, text of a pattern, or any other.</summary>
internal sealed class TextShape : ReadableShape<string>
{
    private readonly string? pattern;

    private TextShape(string expected, string? pattern)
    {
        Expected = expected;
        this.pattern = pattern;
    }

    internal static TextShape Id { get; } = new("an id: text that is not blank", $"[^{SchemaText.Blanks}]");

    internal static TextShape Any { get; } = new("text", pattern: null);

    /// <summary>Gets the hash of a record, a rule set or a calendar.</summary>
    internal static TextShape Hash { get; } = new("a hash", "^sha256:[0-9a-f]{64}$");

    /// <summary>Gets the code of a network, where it is written as text.</summary>
    internal static TextShape Network { get; } = new(CodeText.PcnExpected, CodeShapes.NetworkPattern);

    internal override string Expected { get; }

    // That an id is not blank is checked with the record, since records are built in code too.
    internal override bool TryRead(ObjectReader reader, out string read)
    {
        read = "";
        if (reader.Kind is not (RecordValueKind.Text or RecordValueKind.Day))
        {
            reader.IsNot(Expected);
            return false;
        }

        read = reader.Text(out string? wrong);
        if (wrong is null) return true;
        reader.IsNot($"text: {wrong}");
        return false;
    }

    internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (pattern is not null) schema["pattern"] = pattern;
        return schema;
    }
}
