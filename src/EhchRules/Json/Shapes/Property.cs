using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A property of an object: its name, when it is there, how it is written and described.</summary>
internal abstract class Property<T>(string name, Presence presence)
{
    internal string Name => name;

    internal bool IsAlwaysThere => presence is Presence.Required or Presence.OrNull;

    internal JsonObject Describe(SchemaDefinitions definitions)
    {
        JsonObject schema = Schema(definitions);
        return presence is Presence.OrNull or Presence.Optional ? SchemaText.OrNull(schema) : schema;
    }

    internal abstract void Write(ShapeWriter writer, T owner);

    /// <summary>Writes it, in pieces where it is long.</summary>
    internal virtual ValueTask WriteAsync(JsonShapeWriter writer, T owner, CancellationToken cancellationToken)
    {
        Write(writer, owner);
        return writer.FlushWhereFullAsync(cancellationToken);
    }

    private protected abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Writes that there is nothing.</summary>
    private protected void WriteNothing(ShapeWriter writer)
    {
        if (presence is not Presence.OrNull) return;
        writer.Name(name);
        writer.Null();
    }
}
