using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>An object that is read and written. Each property is declared once, in the order of the format.</summary>
/// <typeparam name="T">The noun.</typeparam>
internal sealed class ObjectShape<T> : ReadableShape<T>
    where T : class
{
    private readonly string name;
    private readonly Func<Properties<T>, T> define;

    // Made when first asked for, perhaps twice at once to the same effect: reading needs no properties, and a start in which a record is read
    // would make hundreds of types for them.
    private PropertyList<T>? properties;

    /// <summary>Makes the shape.</summary>
    /// <param name="define">Takes the properties: run over a document it reads one; run once over a list, it says what there is to read or to write.</param>
    /// <param name="name">The name of its schema; null means that of the noun.</param>
    /// <param name="recurs">Whether arrays of it are likely to stand in the same words again and again.</param>
    internal ObjectShape(Func<Properties<T>, T> define, string? name = null, bool recurs = false)
    {
        this.define = define;
        this.name = name ?? typeof(T).Name;
        Recurs = recurs;
        Names = new(names => define(new(names)));
    }

    internal override string Expected => "an object";

    /// <inheritdoc/>
    internal override bool Recurs { get; }

    internal PropertyNames Names { get; }

    private PropertyList<T> Properties => properties ??= Declared();

    internal override bool TryRead(ObjectReader reader, out T read)
    {
        if (reader.Kind is not RecordValueKind.Object)
        {
            read = null!;
            reader.IsNot(Expected);
            return false;
        }

        read = reader.Object(this);
        return true;
    }

    /// <summary>Takes the properties of the object that the reader is in.</summary>
    internal T Take(ObjectReader reader) => define(new(reader));

    internal override void Write(ShapeWriter writer, T value) => Properties.Write(writer, value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, Describe);

    internal override JsonObject Describe(SchemaDefinitions definitions) => Properties.Describe(definitions, takesOthers: true);

    private PropertyList<T> Declared()
    {
        PropertyList<T> declared = new();
        define(new(declared));
        return declared;
    }
}
