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

    // Made when first asked for, perhaps twice at once to the same effect: reading needs no properties, and a start in which a record is read
    // would make hundreds of types for them.
    private PropertyList<T>? properties;
    private List<string>? names;
    private byte[][]? spellings;

    /// <summary>Makes the shape.</summary>
    /// <param name="define">Takes the properties: run over a document it reads one; run once over a list, it says what there is to read or to write.</param>
    /// <param name="name">The name of its schema; null means that of the noun.</param>
    /// <param name="recurs">Whether arrays of it are likely to stand in the same words again and again.</param>
    internal ObjectShape(Func<Properties<T>, T> define, string? name = null, bool recurs = false)
    {
        this.define = define;
        this.name = name ?? typeof(T).Name;
        Recurs = recurs;
    }

    internal override string Expected => "an object";

    /// <summary>Gets the names of the properties, in the order of the format.</summary>
    internal IReadOnlyList<string> Names => names ??= NamesTaken();

    /// <inheritdoc/>
    internal override bool Recurs { get; }

    /// <summary>Gets the names as they stand in most documents, each with its quotation marks and the colon.</summary>
    internal byte[][] Spellings => spellings ??= [.. Names.Select(static name => Encoding.UTF8.GetBytes($"\"{name}\":"))];

    private PropertyList<T> Properties => properties ??= Declared();

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

    internal override void Write(ShapeWriter writer, T value) => Properties.Write(writer, value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, Describe);

    internal override JsonObject Describe(SchemaDefinitions definitions) => Properties.Describe(definitions, takesOthers: true);

    private List<string> NamesTaken()
    {
        List<string> taken = [];
        define(new(taken));
        return taken;
    }

    private PropertyList<T> Declared()
    {
        PropertyList<T> declared = new();
        define(new(declared));
        return declared;
    }
}
