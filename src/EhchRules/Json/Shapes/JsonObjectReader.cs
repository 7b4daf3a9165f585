using System.Text;
using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads a JSON text, one object inside another, and adds what is wrong to the faults.</summary>
/// <remarks>
/// What takes an object's properties asks for them in the order of the format, in which most documents write them. So each is first looked
/// for where the reader stands. Where that leaves something over, the object is read again from a list of its properties; and so is every
/// later object of that shape, without trying first.
/// </remarks>
internal sealed class JsonObjectReader
{
    private const int FewestKept = 1 << 4;
    private const int MostTextsKept = 1 << 11;
    private const int MostArraysKept = 1 << 8;
    private const int BytesForEachKept = 1 << 8;

    private readonly RecordFaults faults;
    private readonly JsonScanner scanner;
    private readonly RepeatedTexts texts;
    private readonly RepeatedArrays arrays;
    private readonly RecordPath path = new();
    private readonly HashSet<object> outOfOrder = [];
    private readonly PropertyListing listing;
    private Frame frame;
    private int valueStart;

    internal JsonObjectReader(ArraySegment<byte> utf8, RecordFaults faults)
    {
        this.faults = faults;
        scanner = new(utf8);
        scanner.SkipWhiteSpace();
        valueStart = scanner.Position;
        listing = new(scanner, path, faults);
        int kept = Math.Max(utf8.Count / BytesForEachKept, FewestKept);
        texts = new(Math.Min(kept, MostTextsKept));
        arrays = new(Math.Min(kept, MostArraysKept));
    }

    /// <summary>Gets what the value is that the reader stands at.</summary>
    internal JsonValueKind Kind => scanner.Kind;

    internal void At(string name) => path.At(name);

    internal void Fault(string text) => faults.Add(path, text);

    /// <summary>Adds the fault that the value is not of the kind it should be, and goes behind it.</summary>
    internal void IsNot(string expected)
    {
        scanner.Position = valueStart;
        string shown = Shown(scanner.Kind, scanner.Value());
        Fault($"{(path.IsOfResident ? NhsNumber.Mask(shown) : shown)} is not {expected}");
    }

    /// <summary>Goes behind a value that is a string, and gets its text in UTF-8.</summary>
    internal ReadOnlySpan<byte> String()
    {
        ReadOnlySpan<byte> text = scanner.String(out bool isEscaped);
        return isEscaped ? Encoding.UTF8.GetBytes(JsonString.Decode(text)) : text;
    }

    /// <summary>Goes behind a value that is a string, and gets it.</summary>
    /// <param name="isEscaped">Whether it was written with escapes.</param>
    internal string Text(out bool isEscaped)
    {
        ReadOnlySpan<byte> text = scanner.String(out isEscaped);
        return isEscaped ? JsonString.Decode(text) : texts.Of(text);
    }

    /// <summary>Goes behind a value, and gets its bytes.</summary>
    internal ReadOnlySpan<byte> Value() => scanner.Value();

    /// <summary>Says that the text ends here.</summary>
    internal void End() => scanner.End();

    /// <summary>Reads the object that the reader stands at, and goes behind it.</summary>
    internal T Object<T>(ObjectShape<T> shape)
        where T : class
    {
        Frame outer = frame;
        path.Enter();
        T read = outOfOrder.Count > 0 && outOfOrder.Contains(shape) ? FromListing(shape) : InOrder(shape);
        path.Leave();
        frame = outer;
        return read;
    }

    /// <summary>Reads the entries of the array that the reader stands at, and goes behind it.</summary>
    /// <param name="name">The property that holds it.</param>
    /// <param name="shape">The shape of an entry. What is no such entry is left as the default.</param>
    internal T[] Entries<T>(string name, ReadableShape<T> shape)
    {
        if (shape.Recurs && arrays.TryTake(scanner, shape) is { } known) return known;
        int start = scanner.Position;
        int found = faults.Listed.Count;
        if (!scanner.Enter((byte)']')) return [];
        EntryBuffer<T> entries = default;
        int position = 0;
        do
        {
            path.At(name, position++);
            valueStart = scanner.Position;
            T? read = default;
            if (IsNull()) Fault($"null is no entry of an array: expected {shape.Expected}");
            else if (!shape.TryRead(this, out read)) read = default;
            entries.Add(read!);
        }
        while (scanner.Next((byte)']'));

        T[] all = entries.ToArray();
        if (shape.Recurs && faults.Listed.Count == found) arrays.Keep(scanner, start, shape, all);
        return all;
    }

    /// <summary>Finds a property, and stands at its value; one that is null counts as absent.</summary>
    /// <returns>Whether there is a value to read. When that has been read, <see cref="Leave"/> follows.</returns>
    internal bool Find(string name, string expected, bool isRequired)
    {
        path.At(name);
        if (frame.IsListed ? listing.TryTake(name) : FindHere())
        {
            valueStart = scanner.Position;
            if (!IsNull()) return true;
            Leave();
        }

        if (isRequired) Fault($"missing: expected {expected}");
        return false;
    }

    /// <summary>Goes on from the value of a property.</summary>
    internal void Leave()
    {
        if (!frame.IsListed) frame.HasMore = scanner.Next((byte)'}');
    }

    /// <summary>Shows a value for a fault.</summary>
    private static string Shown(JsonValueKind kind, ReadOnlySpan<byte> value) => kind switch
    {
        JsonValueKind.String => FaultText.Quote(JsonString.Decode(value[1..^1])),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => FaultText.Plain(Encoding.UTF8.GetString(value)),
    };

    private bool IsNull()
    {
        if (!scanner.IsNull) return false;
        scanner.Value();
        return true;
    }

    private bool FindHere() => frame.HasMore && scanner.TryTake(frame.Spellings[frame.Asked++]);

    private T InOrder<T>(ObjectShape<T> shape)
        where T : class
    {
        (int start, int depth, int found) = (scanner.Position, scanner.Depth, faults.Listed.Count);
        frame = new() { Spellings = shape.Spellings, HasMore = scanner.Enter((byte)'}') };
        T read = shape.Take(this);
        if (!frame.HasMore) return read;

        faults.ForgetFrom(found);
        outOfOrder.Add(shape);
        (scanner.Position, scanner.Depth) = (start, depth);
        return FromListing(shape);
    }

    private T FromListing<T>(ObjectShape<T> shape)
        where T : class
    {
        frame = new() { Spellings = shape.Spellings, IsListed = true };
        PropertyListing.Extent outer = listing.Enter();
        int behind = scanner.Position;
        scanner.Depth++;
        T read = shape.Take(this);
        listing.TellTheRest(shape.Names);
        listing.Leave(outer);
        scanner.Depth--;
        scanner.Position = behind;
        return read;
    }

    /// <summary>An object that is being read.</summary>
    private struct Frame
    {
        /// <summary>Gets the names of the properties as most documents write them, in the order in which they are asked for.</summary>
        internal required byte[][] Spellings { get; init; }

        /// <summary>Gets whether its properties are taken from a list.</summary>
        internal bool IsListed { get; init; }

        /// <summary>Gets or sets how many properties have been asked for.</summary>
        internal int Asked { get; set; }

        /// <summary>Gets or sets whether the reader stands at a property, and not behind the object.</summary>
        internal bool HasMore { get; set; }
    }
}
