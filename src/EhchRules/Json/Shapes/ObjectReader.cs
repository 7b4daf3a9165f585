using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads one object inside another, and adds what is wrong to the faults. Whatever the values stand in, they are read by the same shapes.</summary>
/// <remarks>What takes an object's properties asks for each once, in the order of the format.</remarks>
internal abstract class ObjectReader(RecordFaults faults)
{
    private protected const string AnObject = "an object";
    private protected const string AnArray = "an array";

    /// <summary>Gets what the value is that the reader stands at.</summary>
    internal RecordValueKind Kind { get; private protected set; }

    /// <summary>Gets the day that the reader stands at, where that is a day which stands in no text.</summary>
    internal abstract DateOnly Day { get; }

    private protected RecordPath Path { get; } = new();

    private protected RecordFaults Faults => faults;

    internal void At(string name) => Path.At(name);

    internal void Fault(string text) => faults.Add(Path, text);

    /// <summary>Adds the fault that the value is not of the kind it should be, and goes behind it.</summary>
    internal void IsNot(string expected)
    {
        string shown = Shown();
        Fault($"{(Path.IsOfResident ? NhsNumber.Mask(shown) : shown)} is not {expected}");
    }

    /// <summary>Goes behind a text or a day, and gets its text in UTF-8.</summary>
    internal abstract ReadOnlySpan<byte> String();

    /// <summary>Goes behind a text or a day, and gets it.</summary>
    /// <param name="wrong">Why it is none, to stand after "text: "; null where it is one.</param>
    internal abstract string Text(out string? wrong);

    /// <summary>Goes behind true, false or a number, and gets the text of that.</summary>
    internal abstract ReadOnlySpan<byte> Value();

    /// <summary>Reads the object that the reader stands at, and goes behind it.</summary>
    internal T Object<T>(ObjectShape<T> shape)
        where T : class
    {
        Path.Enter();
        Enter(shape.Names);
        T read;
        do read = shape.Take(this);
        while (!TryLeave(shape.Names));
        Path.Leave();
        return read;
    }

    /// <summary>Reads the entries of the array that the reader stands at, and goes behind it.</summary>
    /// <param name="name">The property that holds it.</param>
    /// <param name="shape">The shape of an entry. What is no such entry is left as the default.</param>
    internal T[] Entries<T>(string name, ReadableShape<T> shape)
    {
        int place = shape.Recurs ? ArrayPlace : default;
        if (shape.Recurs && TakeKnown(place, shape) is { } known) return (T[])known;
        int found = faults.Listed.Count;
        if (!EnterArray(out int count)) return [];
        EntryBuffer<T> entries = new(count);
        int position = 0;
        do
        {
            Path.At(name, position++);
            T? read = default;
            if (Kind is RecordValueKind.Absent) Fault($"null is no entry of an array: expected {shape.Expected}");
            else if (!shape.TryRead(this, out read)) read = default;
            entries.Add(read!);
        }
        while (NextEntry(position, count));

        T[] all = entries.ToArray();
        if (shape.Recurs && faults.Listed.Count == found) Keep(place, shape, all);
        return all;
    }

    /// <summary>Finds a property, and stands at its value; one that is null counts as absent.</summary>
    /// <returns>Whether there is a value to read. When that has been read, <see cref="Leave"/> follows.</returns>
    internal bool Find(string name, string expected, bool isRequired)
    {
        Path.At(name);
        if (TryFind(name)) return true;
        if (isRequired) Fault($"missing: expected {expected}");
        return false;
    }

    /// <summary>Goes on from the value of a property.</summary>
    internal abstract void Leave();

    /// <summary>Shows the value for a fault, and goes behind it.</summary>
    private protected abstract string Shown();

    private protected abstract bool TryFind(string name);

    /// <summary>Goes into the object that the reader stands at.</summary>
    private protected abstract void Enter(PropertyNames names);

    /// <summary>Goes behind the object, when its properties have been taken.</summary>
    /// <returns>False where they are to be taken once more, since they stand in another order; the reader is then at the first again.</returns>
    private protected abstract bool TryLeave(PropertyNames names);

    /// <summary>Goes into an array, and stands at its first entry.</summary>
    /// <param name="count">How many entries there are; 0 where only the last will tell.</param>
    /// <returns>False where there is none; the reader is then behind the array.</returns>
    private protected abstract bool EnterArray(out int count);

    /// <summary>Goes on to the next entry.</summary>
    /// <param name="position">Its position.</param>
    /// <param name="count">How many entries there are, as <see cref="EnterArray"/> said.</param>
    /// <returns>False where there is none; the reader is then behind the array.</returns>
    private protected abstract bool NextEntry(int position, int count);

    /// <summary>Gets what <see cref="Keep"/> has to know later of the array that the reader stands at.</summary>
    private protected abstract int ArrayPlace { get; }

    /// <summary>Takes an array without reading it and goes behind it, where an equal one of the same shape was kept.</summary>
    private protected abstract Array? TakeKnown(int place, object shape);

    /// <summary>Keeps an array that has been read without a fault.</summary>
    private protected abstract void Keep(int place, object shape, Array array);
}
