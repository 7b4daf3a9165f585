using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>True or false.</summary>
internal sealed class FlagShape : ReadableShape<bool>
{
    internal static FlagShape Only { get; } = new();

    internal override string Expected => "true or false";

    internal override bool TryRead(ObjectReader reader, out bool read)
    {
        read = reader.Kind is RecordValueKind.True;
        if (read || reader.Kind is RecordValueKind.False)
        {
            reader.Value();
            return true;
        }

        reader.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, bool value) => writer.Flag(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
