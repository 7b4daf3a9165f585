using System.Globalization;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Writes the properties of one object, in the order in which it is told them. What is not known is left out.</summary>
internal sealed class ObjectWriter(Utf8JsonWriter json)
{
    private const string DayFormat = "yyyy-MM-dd";

    internal ObjectWriter Text(string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
        return this;
    }

    internal ObjectWriter Day(string name, DateOnly? day)
    {
        if (day is not { } known) return this;
        json.WritePropertyName(name);
        DayValue(known);
        return this;
    }

    internal ObjectWriter Flag(string name, bool? flag)
    {
        if (flag is { } known) json.WriteBoolean(name, known);
        return this;
    }

    internal ObjectWriter Count(string name, int? count)
    {
        if (count is { } known) json.WriteNumber(name, known);
        return this;
    }

    internal ObjectWriter Enum<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is { } known ? System.Enum.GetName(known) : null);

    internal ObjectWriter Object<T>(string name, T? part, ObjectValue<T> kind)
        where T : class
    {
        if (part is null) return this;
        json.WritePropertyName(name);
        ObjectValue(part, kind);
        return this;
    }

    internal ObjectWriter Facts<T>(string name, Facts<T> entries, ObjectValue<T> kind)
        where T : class => entries.IsKnown ? Objects(name, entries.AsSpan(), kind) : this;

    internal ObjectWriter List<T>(string name, KnownList<T> entries, ObjectValue<T> kind)
        where T : class => Objects(name, entries.AsSpan(), kind);

    internal ObjectWriter Texts(string name, Facts<string> texts)
    {
        if (!texts.IsKnown) return this;
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
        return this;
    }

    internal ObjectWriter Enums<T>(string name, Facts<T> values)
        where T : struct, Enum
    {
        if (!values.IsKnown) return this;
        json.WriteStartArray(name);
        foreach (T value in values) json.WriteStringValue(System.Enum.GetName(value));
        json.WriteEndArray();
        return this;
    }

    internal ObjectWriter Days(string name, Facts<DateOnly> days) => days.IsKnown ? Days(name, days.AsSpan()) : this;

    internal ObjectWriter Days(string name, KnownList<DateOnly> days) => Days(name, days.AsSpan());

    /// <summary>Writes an object as a value.</summary>
    internal void ObjectValue<T>(T part, ObjectValue<T> kind)
        where T : class
    {
        json.WriteStartObject();
        kind.Write(this, part);
        json.WriteEndObject();
    }

    private ObjectWriter Objects<T>(string name, ReadOnlySpan<T> entries, ObjectValue<T> kind)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (T entry in entries) ObjectValue(entry, kind);
        json.WriteEndArray();
        return this;
    }

    private ObjectWriter Days(string name, ReadOnlySpan<DateOnly> days)
    {
        json.WriteStartArray(name);
        foreach (DateOnly day in days) DayValue(day);
        json.WriteEndArray();
        return this;
    }

    private void DayValue(DateOnly day)
    {
        Span<char> text = stackalloc char[DayFormat.Length];
        day.TryFormat(text, out _, DayFormat, CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }
}
