using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A property that is an array.</summary>
internal abstract class ListProperty<T, TEntry>(string name, Presence presence, Shape<TEntry> entry) : Property<T>(name, presence)
{
    private protected Shape<TEntry> Entry => entry;

    private protected override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "array", ["items"] = entry.Schema(definitions) };
}

/// <summary>An array of facts, which is left out where nothing is known.</summary>
internal sealed class FactsProperty<T, TEntry>(string name, Shape<TEntry> entry, Func<T, Facts<TEntry>> get)
    : ListProperty<T, TEntry>(name, Presence.Optional, entry)
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        if (get(owner) is { IsKnown: true } facts) writer.Entries(Name, facts.AsSpan(), Entry);
    }
}

/// <summary>
/// An array whose absence means that there is none. It is written all the same, unless a later version added it: a record without it is to
/// keep its text and its hash.
/// </summary>
internal sealed class KnownListProperty<T, TEntry>(string name, Shape<TEntry> entry, Func<T, KnownList<TEntry>> get, bool isWrittenEmpty)
    : ListProperty<T, TEntry>(name, Presence.Optional, entry)
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        if (get(owner) is var entries && (isWrittenEmpty || entries.Count > 0)) writer.Entries(Name, entries.AsSpan(), Entry);
    }
}

/// <summary>An array whose entries may be made while they are written.</summary>
internal sealed class SequenceProperty<T, TEntry>(string name, Presence presence, Shape<TEntry> entry, Func<T, IEnumerable<TEntry>?> get)
    : ListProperty<T, TEntry>(name, presence, entry)
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        if (get(owner) is not { } entries)
        {
            WriteNothing(writer);
            return;
        }

        writer.Name(Name);
        writer.StartArray();
        foreach (TEntry one in entries) Entry.Write(writer, one);
        writer.EndArray();
    }

    internal override async ValueTask WriteAsync(JsonShapeWriter writer, T owner, CancellationToken cancellationToken)
    {
        if (get(owner) is not { } entries)
        {
            WriteNothing(writer);
            return;
        }

        writer.Name(Name);
        writer.StartArray();
        foreach (TEntry one in entries)
        {
            Entry.Write(writer, one);
            if (writer.IsFull) await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        writer.EndArray();
    }
}

/// <summary>An array whose entries come one after another, as from a file. It is written in pieces alone.</summary>
internal sealed class StreamProperty<T, TEntry>(string name, Shape<TEntry> entry, Func<T, IAsyncEnumerable<TEntry>?> get)
    : ListProperty<T, TEntry>(name, Presence.LeftOut, entry)
{
    internal override void Write(ShapeWriter writer, T owner) => throw new NotSupportedException($"{Name} is written in pieces alone.");

    internal override async ValueTask WriteAsync(JsonShapeWriter writer, T owner, CancellationToken cancellationToken)
    {
        if (get(owner) is not { } entries) return;
        writer.Name(Name);
        writer.StartArray();
        await foreach (TEntry one in entries.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Entry.Write(writer, one);
            await writer.FlushWhereFullAsync(cancellationToken).ConfigureAwait(false);
        }

        writer.EndArray();
    }
}

/// <summary>An object whose properties are named for what they hold, as by requirement.</summary>
internal sealed class MapProperty<T, TEntry>(string name, Shape<TEntry> entry, Func<T, IEnumerable<(string Name, TEntry Entry)>> get)
    : Property<T>(name, Presence.Required)
{
    internal override void Write(ShapeWriter writer, T owner)
    {
        writer.Name(Name);
        writer.StartObject();
        foreach ((string key, TEntry one) in get(owner))
        {
            writer.Name(key);
            entry.Write(writer, one);
        }

        writer.EndObject();
    }

    private protected override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "object", ["additionalProperties"] = entry.Schema(definitions) };
}
