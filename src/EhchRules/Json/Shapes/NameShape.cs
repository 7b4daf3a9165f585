using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>One of the names of a vocabulary.</summary>
internal sealed class NameShape<T> : ReadableShape<T>
    where T : struct, Enum
{
    internal static NameShape<T> Only { get; } = new();

    internal override string Expected => EnumNames<T>.Expected;

    internal override bool TryRead(JsonValueAt value, out T read)
    {
        read = default;
        if (value.Kind is JsonValueKind.String)
        {
            ReadOnlySpan<byte> text = JsonString.Inner(value.Element);
            for (int i = 0; i < EnumNames<T>.All.Length; i++)
            {
                if (!Ascii.Equals(text, EnumNames<T>.All[i])) continue;
                read = EnumNames<T>.Values[i];
                return true;
            }

            if (FaultText.DiffersInCase(JsonString.Decode(text), EnumNames<T>.All) is { } near)
            {
                value.IsNot($"{Expected} (letter case differs: {near})");
                return false;
            }
        }

        value.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, T value) => writer.Text(Enum.GetName(value)!);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. EnumNames<T>.All.Select(name => JsonValue.Create(name))]) };
}
