namespace EhchRules.Json;

/// <summary>Declares the properties of an object that is written and not read, in the order of the format.</summary>
internal sealed class WrittenProperties<T>(PropertyList<T> properties)
{
    /// <summary>Declares a property that is the same in every document, such as its format.</summary>
    internal WrittenProperties<T> Fixed(string name, string text) => Value(name, new FixedShape(text), _ => text);

    internal WrittenProperties<T> Text(string name, Func<T, string?> get, Presence presence = Presence.Required) =>
        Value(name, TextShape.Any, get, presence);

    internal WrittenProperties<T> Day(string name, Func<T, DateOnly?> get, Presence presence = Presence.Required) =>
        Nullable(name, DayShape.Only, get, presence);

    internal WrittenProperties<T> Flag(string name, Func<T, bool?> get, Presence presence = Presence.Required) =>
        Nullable(name, FlagShape.Only, get, presence);

    internal WrittenProperties<T> Whole(string name, Func<T, long?> get, Presence presence = Presence.Required) =>
        Nullable(name, WholeShape.Any, get, presence);

    internal WrittenProperties<T> Number(string name, Func<T, decimal?> get, Presence presence = Presence.Required) =>
        Nullable(name, NumberShape.Only, get, presence);

    internal WrittenProperties<T> Enum<TEnum>(string name, Func<T, TEnum> get)
        where TEnum : struct, Enum => Value(name, NameShape<TEnum>.Only, get);

    internal WrittenProperties<T> Enum<TEnum>(string name, Func<T, TEnum?> get, Presence presence)
        where TEnum : struct, Enum => Nullable(name, NameShape<TEnum>.Only, get, presence);

    internal WrittenProperties<T> Value<TValue>(
        string name, Shape<TValue> shape, Func<T, TValue?> get, Presence presence = Presence.Required) =>
        Add(new ValueProperty<T, TValue>(name, presence, shape, get));

    internal WrittenProperties<T> Nullable<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Presence presence)
        where TValue : struct => Add(new NullableProperty<T, TValue>(name, presence, shape, get));

    internal WrittenProperties<T> Texts(string name, Func<T, IEnumerable<string>> get) => List(name, TextShape.Any, get);

    internal WrittenProperties<T> List<TEntry>(
        string name, Shape<TEntry> entry, Func<T, IEnumerable<TEntry>?> get, Presence presence = Presence.Required) =>
        Add(new SequenceProperty<T, TEntry>(name, presence, entry, get));

    /// <summary>Declares an array of which each entry is written on a line of its own, as it comes.</summary>
    internal WrittenProperties<T> Lines<TEntry>(string name, Shape<TEntry> entry, Func<T, IAsyncEnumerable<TEntry>> get) =>
        Add(new LinesProperty<T, TEntry>(name, entry, get));

    internal WrittenProperties<T> Map<TEntry>(string name, Shape<TEntry> entry, Func<T, IEnumerable<(string Name, TEntry Entry)>> get) =>
        Add(new MapProperty<T, TEntry>(name, entry, get));

    internal WrittenProperties<T> Add(Property<T> property)
    {
        properties.Add(property);
        return this;
    }
}
