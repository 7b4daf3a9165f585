using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A kind of value of the wire format: what is accepted, in words for faults and in words for the schema.</summary>
internal abstract class WireValue
{
    /// <summary>Gets what is expected, to stand after "expected" or "is not".</summary>
    internal abstract string Expected { get; }

    /// <summary>Makes the schema of the value.</summary>
    /// <param name="definitions">Takes the schemas of objects, which others refer to.</param>
    internal abstract JsonObject Schema(SchemaDefinitions definitions);
}

/// <summary>A kind of value that is read as <typeparamref name="T"/>.</summary>
internal abstract class WireValue<T> : WireValue
{
    /// <summary>Reads a value that is not null, or adds a fault.</summary>
    internal abstract bool TryRead(JsonValueAt value, out T read);
}
