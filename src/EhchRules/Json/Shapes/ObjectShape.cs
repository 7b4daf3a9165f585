using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>An object that is read and written. Each property is declared once, in the order of the format.</summary>
/// <typeparam name="T">The noun.</typeparam>
internal sealed class ObjectShape<T> : ReadableShape<T>
    where T : class
{
    private readonly string name;
    private readonly Func<Properties<T>, T> define;
    private readonly PropertyList<T> properties = new();

    /// <summary>Makes the shape.</summary>
    /// <param name="define">Takes the properties: run over a document it reads one; run once, here, it says what there is to write.</param>
    /// <param name="name">The name of its schema; null means that of the noun.</param>
    /// <param name="recurs">Whether arrays of it are likely to stand in the same words again and again.</param>
    internal ObjectShape(Func<Properties<T>, T> define, string? name = null, bool recurs = false)
    {
        this.define = define;
        this.name = name ?? typeof(T).Name;
        Recurs = recurs;
        define(new(properties));
        Spellings = [.. properties.Names.Select(static property => Encoding.UTF8.GetBytes($"\"{property}\":"))];
    }

    internal override string Expected => "an object";

    /// <summary>Gets the names of the properties, in the order of the format.</summary>
    internal IEnumerable<string> Names => properties.Names;

    /// <inheritdoc/>
    internal override bool Recurs { get; }

    /// <summary>Gets the names as they stand in most documents, each with its quotation marks and the colon.</summary>
    internal byte[][] Spellings { get; }

    internal override bool TryRead(JsonObjectReader reader, out T read)
    {
        if (reader.Kind is not JsonValueKind.Object)
        {
            read = null!;
            reader.IsNot(Expected);
            return false;
        }

        read = reader.Object(this);
        return true;
    }

    /// <summary>Takes the properties of the object that the reader is in.</summary>
    internal T Take(JsonObjectReader reader) => define(new(reader));

    internal override void Write(ShapeWriter writer, T value) => properties.Write(writer, value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, Describe);

    internal override JsonObject Describe(SchemaDefinitions definitions) => properties.Describe(definitions, takesOthers: true);
}
