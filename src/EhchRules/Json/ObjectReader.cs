using System.Text.Json;

namespace EhchRules.Json;

/// <summary>
/// Takes the properties of one object, by name. What takes them defines the wire format: run over a document it reads, run over an
/// <see cref="ObjectSchema"/> it describes, so that the schema and the reader cannot drift apart.
/// </summary>
internal abstract class ObjectReader
{
    /// <summary>Whether a property must be there, may be absent, or is an array that may be absent.</summary>
    private protected enum Presence
    {
        Required,
        Optional,
        Array,
    }

    internal string Id(string name) => Required(name, TextValue.Id);

    internal string RequiredText(string name) => Required(name, TextValue.Any);

    internal string? Text(string name) => Optional(name, TextValue.Any);

    internal DateOnly Day(string name) => Required(name, DayValue.Only);

    internal DateOnly? OptionalDay(string name) => OptionalValue(name, DayValue.Only);

    internal bool? Flag(string name) => OptionalValue(name, FlagValue.Only);

    internal int? Count(string name) => OptionalValue(name, CountValue.FromZero);

    internal int? CountFromOne(string name) => OptionalValue(name, CountValue.FromOne);

    internal T? Enum<T>(string name)
        where T : struct, Enum => OptionalValue(name, NameValue<T>.Only);

    /// <summary>Takes a property that must be there. Where it is not, a fault says so, and the result is not to be used.</summary>
    internal T Required<T>(string name, WireValue<T> kind) =>
        Find(name, kind, Presence.Required, out JsonValueAt value) && kind.TryRead(value, out T read) ? read : default!;

    /// <summary>Takes a property that may be absent.</summary>
    internal T? Optional<T>(string name, WireValue<T> kind)
        where T : class => Find(name, kind, Presence.Optional, out JsonValueAt value) && kind.TryRead(value, out T read) ? read : null;

    internal Facts<DateOnly> Days(string name) => Facts(name, DayValue.Only);

    internal Facts<T> Enums<T>(string name)
        where T : struct, Enum => Facts(name, NameValue<T>.Only);

    /// <summary>Takes an array whose absence means that nothing is known.</summary>
    internal Facts<T> Facts<T>(string name, WireValue<T> kind) => Entries(name, kind) switch
    {
        null => EhchRules.Facts<T>.Unknown,
        [] => EhchRules.Facts<T>.None,
        { } entries => new(entries),
    };

    /// <summary>Takes an array whose absence means that there is none.</summary>
    internal KnownList<T> List<T>(string name, WireValue<T> kind) => Entries(name, kind) is { Length: > 0 } entries ? new(entries) : default;

    private T? OptionalValue<T>(string name, WireValue<T> kind)
        where T : struct => Find(name, kind, Presence.Optional, out JsonValueAt value) && kind.TryRead(value, out T read) ? read : null;

    private T[]? Entries<T>(string name, WireValue<T> kind)
    {
        if (!Find(name, kind, Presence.Array, out JsonValueAt value)) return null;
        if (value.Kind is not JsonValueKind.Array)
        {
            value.IsNot($"an array (each entry {kind.Expected})");
            return null;
        }

        T[] entries = new T[value.Element.GetArrayLength()];
        int position = 0;
        foreach (JsonElement entry in value.Element.EnumerateArray())
        {
            value.Reader.At(name, position);
            if (entry.ValueKind is JsonValueKind.Null) value.Reader.Fault($"null is no entry of an array: expected {kind.Expected}");
            else if (kind.TryRead(new(entry, value.Reader), out T read)) entries[position] = read;
            position++;
        }

        return entries;
    }

    /// <summary>Finds a property; one that is null counts as absent.</summary>
    /// <returns>Whether there is a value to read.</returns>
    private protected abstract bool Find(string name, WireValue kind, Presence presence, out JsonValueAt value);
}
