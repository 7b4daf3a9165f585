using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>An object that is written and not read. Each property is declared once, in the order of the format.</summary>
/// <typeparam name="T">What the object is made of.</typeparam>
internal sealed class WrittenShape<T> : Shape<T>
{
    private readonly string name;
    private readonly PropertyList<T> properties = new();

    /// <summary>Makes the shape.</summary>
    /// <param name="name">The name of its schema.</param>
    /// <param name="declare">Declares the properties.</param>
    internal WrittenShape(string name, Action<WrittenProperties<T>> declare)
    {
        this.name = name;
        declare(new(properties));
    }

    internal override void Write(ShapeWriter writer, T value) => properties.Write(writer, value);

    internal override ValueTask WriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken) =>
        properties.WriteAsync(writer, value, cancellationToken);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, Describe);

    internal override JsonObject Describe(SchemaDefinitions definitions) => properties.Describe(definitions, takesOthers: false);
}
