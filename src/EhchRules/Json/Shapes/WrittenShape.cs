using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>An object that is written and not read. Each property is declared once, in the order of the format.</summary>
/// <typeparam name="T">What the object is made of.</typeparam>
internal sealed class WrittenShape<T> : Shape<T>
{
    private readonly string name;
    private readonly Action<WrittenProperties<T>> declare;

    // Made when first asked for, perhaps twice at once to the same effect.
    private PropertyList<T>? properties;

    /// <summary>Makes the shape.</summary>
    /// <param name="name">The name of its schema.</param>
    /// <param name="declare">Declares the properties.</param>
    internal WrittenShape(string name, Action<WrittenProperties<T>> declare)
    {
        this.name = name;
        this.declare = declare;
    }

    private PropertyList<T> Properties => properties ??= Declared();

    internal override void Write(ShapeWriter writer, T value) => Properties.Write(writer, value);

    internal override ValueTask WriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken) =>
        Properties.WriteAsync(writer, value, cancellationToken);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, Describe);

    internal override JsonObject Describe(SchemaDefinitions definitions) => Properties.Describe(definitions, takesOthers: false);

    private PropertyList<T> Declared()
    {
        PropertyList<T> declared = new();
        declare(new(declared));
        return declared;
    }
}
