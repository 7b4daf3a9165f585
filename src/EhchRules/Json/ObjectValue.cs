using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>An object, defined by what reads it and what writes it.</summary>
/// <param name="define">Takes the properties. The same lines read them from a document and describe them in the schema.</param>
/// <param name="write">Writes the properties, in the same order.</param>
internal sealed class ObjectValue<T>(Func<ObjectReader, T> define, Action<ObjectWriter, T> write) : WireValue<T>
    where T : class
{
    internal override string Expected => "an object";

    internal override bool TryRead(JsonValueAt value, out T read)
    {
        if (value.Kind is not JsonValueKind.Object)
        {
            read = null!;
            value.IsNot(Expected);
            return false;
        }

        read = value.Reader.Inside(value.Element, define);
        return true;
    }

    internal void Write(ObjectWriter writer, T value) => write(writer, value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(SchemaDefinitions.NameOf(typeof(T)), this);

    /// <summary>Makes the schema itself, where <see cref="Schema"/> refers to it.</summary>
    internal JsonObject Describe(SchemaDefinitions definitions) => ObjectSchema.Of(define, definitions);
}
