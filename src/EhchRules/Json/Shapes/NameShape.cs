using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>One of the names of a vocabulary.</summary>
internal sealed class NameShape<T> : ReadableShape<T>
    where T : struct, Enum
{
    internal static NameShape<T> Only { get; } = new();

    internal override string Expected => EnumNames<T>.Expected;

    internal override bool Recurs => true;

    internal override bool TryRead(ObjectReader reader, out T read)
    {
        read = default;
        if (reader.Kind is RecordValueKind.Text)
        {
            ReadOnlySpan<byte> text = reader.String();
            for (int i = 0; i < EnumNames<T>.All.Length; i++)
            {
                if (text.Length != EnumNames<T>.All[i].Length || !Ascii.Equals(text, EnumNames<T>.All[i])) continue;
                read = EnumNames<T>.Values[i];
                return true;
            }

            if (FaultText.DiffersInCase(Encoding.UTF8.GetString(text), EnumNames<T>.All) is { } near)
            {
                reader.IsNot($"{Expected} (letter case differs: {near})");
                return false;
            }
        }

        reader.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, T value) => writer.Text(Enum.GetName(value)!);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. EnumNames<T>.All.Select(name => JsonValue.Create(name))]) };
}
