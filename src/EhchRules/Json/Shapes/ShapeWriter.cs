namespace EhchRules.Json;

/// <summary>Writes values, and the properties of objects in the order in which it is given them.</summary>
internal abstract class ShapeWriter
{
    /// <summary>Gets whether properties are to come in order of their names, and not in that of the format.</summary>
    internal virtual bool TakesByName => false;

    internal abstract void Name(string name);

    internal abstract void Text(string text);

    internal abstract void Day(DateOnly day);

    internal abstract void Flag(bool flag);

    internal abstract void Whole(long number);

    internal abstract void Number(decimal number);

    internal abstract void Null();

    internal abstract void StartArray();

    internal abstract void EndArray();

    internal abstract void StartObject();

    internal abstract void EndObject();

    /// <summary>Writes a property that is an array.</summary>
    internal void Entries<T>(string name, ReadOnlySpan<T> entries, Shape<T> shape)
    {
        Name(name);
        StartArray();
        foreach (T entry in entries) shape.Write(this, entry);
        EndArray();
    }
}
