using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>What a value looks like on the wire: from one definition it is written and described in a schema.</summary>
/// <typeparam name="T">What is written.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>Writes a value that is not null.</summary>
    internal abstract void Write(ShapeWriter writer, T value);

    /// <summary>Writes a value that is not null, in pieces where it can be long.</summary>
    internal virtual ValueTask WriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken)
    {
        Write(writer, value);
        return writer.FlushWhereFullAsync(cancellationToken);
    }

    /// <summary>Makes the schema of the value.</summary>
    /// <param name="definitions">Takes the schemas of objects, which others refer to.</param>
    internal abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Makes the schema itself, where <see cref="Schema"/> may refer to it.</summary>
    internal virtual JsonObject Describe(SchemaDefinitions definitions) => Schema(definitions);
}

/// <summary>A shape that is read too.</summary>
/// <typeparam name="T">What is read and written.</typeparam>
internal abstract class ReadableShape<T> : Shape<T>
{
    /// <summary>Gets what is expected, to stand after "expected" or "is not".</summary>
    internal abstract string Expected { get; }

    /// <summary>Gets whether arrays of it are likely to stand in the same words again and again.</summary>
    internal virtual bool Recurs => false;

    /// <summary>Reads a value that is not null, or adds a fault. The reader stands at it, and is then behind it.</summary>
    internal abstract bool TryRead(ObjectReader reader, out T read);
}
