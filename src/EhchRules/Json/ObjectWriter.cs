namespace EhchRules.Json;

/// <summary>Writes the properties of one object, in the order in which it is told them. What is not known is left out.</summary>
internal abstract class ObjectWriter
{
    internal ObjectWriter Text(string name, string? text)
    {
        if (text is null) return this;
        Name(name);
        Value(text);
        return this;
    }

    internal ObjectWriter Day(string name, DateOnly? day)
    {
        if (day is not { } known) return this;
        Name(name);
        Value(known);
        return this;
    }

    internal ObjectWriter Flag(string name, bool? flag)
    {
        if (flag is not { } known) return this;
        Name(name);
        Value(known);
        return this;
    }

    internal ObjectWriter Count(string name, int? count)
    {
        if (count is not { } known) return this;
        Name(name);
        Value(known);
        return this;
    }

    internal ObjectWriter Enum<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is { } known ? System.Enum.GetName(known) : null);

    internal ObjectWriter Object<T>(string name, T? part, ObjectValue<T> kind)
        where T : class
    {
        if (part is null) return this;
        Name(name);
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
        Name(name);
        StartArray();
        foreach (string text in texts) Value(text);
        EndArray();
        return this;
    }

    internal ObjectWriter Enums<T>(string name, Facts<T> values)
        where T : struct, Enum
    {
        if (!values.IsKnown) return this;
        Name(name);
        StartArray();
        foreach (T value in values) Value(System.Enum.GetName(value)!);
        EndArray();
        return this;
    }

    internal ObjectWriter Days(string name, Facts<DateOnly> days) => days.IsKnown ? Days(name, days.AsSpan()) : this;

    internal ObjectWriter Days(string name, KnownList<DateOnly> days) => Days(name, days.AsSpan());

    /// <summary>Writes an object as a value.</summary>
    internal void ObjectValue<T>(T part, ObjectValue<T> kind)
        where T : class
    {
        StartObject();
        kind.Write(this, part);
        EndObject();
    }

    private protected abstract void Name(string name);

    private protected abstract void Value(string text);

    private protected abstract void Value(DateOnly day);

    private protected abstract void Value(bool flag);

    private protected abstract void Value(int number);

    private protected abstract void StartArray();

    private protected abstract void EndArray();

    private protected abstract void StartObject();

    private protected abstract void EndObject();

    private ObjectWriter Objects<T>(string name, ReadOnlySpan<T> entries, ObjectValue<T> kind)
        where T : class
    {
        Name(name);
        StartArray();
        foreach (T entry in entries) ObjectValue(entry, kind);
        EndArray();
        return this;
    }

    private ObjectWriter Days(string name, ReadOnlySpan<DateOnly> days)
    {
        Name(name);
        StartArray();
        foreach (DateOnly day in days) Value(day);
        EndArray();
        return this;
    }
}
