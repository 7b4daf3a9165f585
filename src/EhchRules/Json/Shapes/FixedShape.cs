using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>One fixed text, such as the name of the format.</summary>
internal sealed class FixedShape(string text) : ReadableShape<string>
{
    internal override string Expected { get; } = $"\"{text}\"";

    internal override bool TryRead(ObjectReader reader, out string read)
    {
        read = text;
        if (reader.Kind is RecordValueKind.Text && Ascii.Equals(reader.String(), text)) return true;
        reader.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = text };
}
