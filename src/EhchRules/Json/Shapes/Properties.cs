using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Json;

/// <summary>
/// Takes the properties of one object, by name. Run over a document, what takes them reads it; run once over a list, it says what is
/// written and described, or, over a list of names alone, what is read. So reader, writer and schema cannot drift apart.
/// </summary>
/// <typeparam name="T">The noun whose properties they are.</typeparam>
internal readonly struct Properties<T>
{
    private readonly ObjectReader? reader;
    private readonly PropertyList<T>? declared;
    private readonly List<string>? names;

    internal Properties(ObjectReader reader) => this.reader = reader;

    internal Properties(PropertyList<T> declared) => this.declared = declared;

    internal Properties(List<string> names) => this.names = names;

    internal string Id(string name, Func<T, string?> get) => Required(name, TextShape.Id, get);

    internal string RequiredText(string name, Func<T, string?> get) => Required(name, TextShape.Any, get);

    internal string? Text(string name, Func<T, string?> get) => Optional(name, TextShape.Any, get);

    internal DateOnly Day(string name, Func<T, DateOnly> get) => Required(name, DayShape.Only, get);

    internal DateOnly? OptionalDay(string name, Func<T, DateOnly?> get) => OptionalValue(name, DayShape.Only, get);

    internal bool? Flag(string name, Func<T, bool?> get) => OptionalValue(name, FlagShape.Only, get);

    internal int? Count(string name, Func<T, int?> get) => OptionalValue(name, CountShape.FromZero, get);

    internal int? CountFromOne(string name, Func<T, int?> get) => OptionalValue(name, CountShape.FromOne, get);

    internal TEnum? Enum<TEnum>(string name, Func<T, TEnum?> get)
        where TEnum : struct, Enum => OptionalValue(name, NameShape<TEnum>.Only, get);

    internal TEnum RequiredEnum<TEnum>(string name, Func<T, TEnum> get)
        where TEnum : struct, Enum => Required(name, NameShape<TEnum>.Only, get);

    /// <summary>Takes a property that is the same in every document, such as its format.</summary>
    internal void Fixed(string name, string text) => Required(name, new FixedShape(text), _ => text);

    /// <summary>Takes a property that must be there. Where it is not, a fault says so, and the result is not to be used.</summary>
    internal TValue Required<TValue>(string name, ReadableShape<TValue> shape, Func<T, TValue?> get)
    {
        if (reader is not null) return TryTake(name, shape, isRequired: true, out TValue? read) ? read : default!;
        names?.Add(name);
        declared?.Add(new ValueProperty<T, TValue>(name, Presence.Required, shape, get));
        return default!;
    }

    /// <summary>Takes a property that may be absent.</summary>
    internal TValue? Optional<TValue>(string name, ReadableShape<TValue> shape, Func<T, TValue?> get)
        where TValue : class
    {
        if (reader is not null) return TryTake(name, shape, isRequired: false, out TValue? read) ? read : null;
        names?.Add(name);
        declared?.Add(new ValueProperty<T, TValue>(name, Presence.Optional, shape, get));
        return null;
    }

    internal TValue? OptionalValue<TValue>(string name, ReadableShape<TValue> shape, Func<T, TValue?> get)
        where TValue : struct
    {
        if (reader is not null) return TryTake(name, shape, isRequired: false, out TValue read) ? read : null;
        names?.Add(name);
        declared?.Add(new NullableProperty<T, TValue>(name, Presence.Optional, shape, get));
        return null;
    }

    internal Facts<DateOnly> Days(string name, Func<T, Facts<DateOnly>> get) => Facts(name, DayShape.Only, get);

    internal Facts<TEnum> Enums<TEnum>(string name, Func<T, Facts<TEnum>> get)
        where TEnum : struct, Enum => Facts(name, NameShape<TEnum>.Only, get);

    /// <summary>Takes an array whose absence means that nothing is known.</summary>
    internal Facts<TEntry> Facts<TEntry>(string name, ReadableShape<TEntry> entry, Func<T, Facts<TEntry>> get)
    {
        names?.Add(name);
        declared?.Add(new FactsProperty<T, TEntry>(name, entry, get));
        return Entries(name, entry) is { } entries ? new(entries) : default;
    }

    /// <summary>Takes an array whose absence means that there is none.</summary>
    internal KnownList<TEntry> List<TEntry>(string name, ReadableShape<TEntry> entry, Func<T, KnownList<TEntry>> get, bool isWrittenEmpty = true)
    {
        names?.Add(name);
        declared?.Add(new KnownListProperty<T, TEntry>(name, entry, get, isWrittenEmpty));
        return Entries(name, entry) is { Length: > 0 } entries ? new(entries) : default;
    }

    private bool TryTake<TValue>(string name, ReadableShape<TValue> shape, bool isRequired, [MaybeNullWhen(false)] out TValue read)
    {
        if (!reader!.Find(name, shape.Expected, isRequired))
        {
            read = default;
            return false;
        }

        bool isRead = shape.TryRead(reader, out read);
        reader.Leave();
        return isRead;
    }

    private TEntry[]? Entries<TEntry>(string name, ReadableShape<TEntry> shape)
    {
        if (reader is null || !reader.Find(name, shape.Expected, isRequired: false)) return null;
        TEntry[]? entries = null;
        if (reader.Kind is RecordValueKind.Array) entries = reader.Entries(name, shape);
        else reader.IsNot($"an array (each entry {shape.Expected})");
        reader.Leave();
        return entries;
    }
}
