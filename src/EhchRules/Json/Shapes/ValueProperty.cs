using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A property with one value.</summary>
internal sealed class ValueProperty<T, TValue>(string name, Presence presence, Shape<TValue> shape, Func<T, TValue?> get)
    : Property<T>(name, presence)
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        if (get(owner) is not { } value)
        {
            WriteNothing(writer);
            return;
        }

        writer.Name(Name);
        shape.Write(writer, value);
    }

    private protected override JsonObject Schema(SchemaDefinitions definitions) => shape.Schema(definitions);
}

/// <summary>A property with one value, where that may be null.</summary>
internal sealed class NullableProperty<T, TValue>(string name, Presence presence, Shape<TValue> shape, Func<T, TValue?> get)
    : Property<T>(name, presence)
    where TValue : struct
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        if (get(owner) is not { } value)
        {
            WriteNothing(writer);
            return;
        }

        writer.Name(Name);
        shape.Write(writer, value);
    }

    private protected override JsonObject Schema(SchemaDefinitions definitions) => shape.Schema(definitions);
}
