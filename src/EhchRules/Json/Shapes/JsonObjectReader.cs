using System.Text;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads a JSON text.</summary>
/// <remarks>
/// Most documents write properties in the order in which they are asked for. So each is first looked for where the reader stands. Where
/// that leaves something over, the object is read again from a list of its properties; and so is every later object of that shape, without
/// trying first.
/// </remarks>
internal sealed class JsonObjectReader : ObjectReader
{
    private const int FewestKept = 1 << 4;
    private const int MostTextsKept = 1 << 11;
    private const int MostArraysKept = 1 << 8;
    private const int BytesForEachKept = 1 << 8;

    private readonly JsonScanner scanner;
    private readonly RepeatedTexts texts;
    private readonly RepeatedArrays arrays;
    private readonly HashSet<PropertyNames> outOfOrder = [];
    private readonly PropertyListing listing;
    private readonly Stack<Frame> outer = new();
    private Frame frame;
    private int valueStart;

    internal JsonObjectReader(ArraySegment<byte> utf8, RecordFaults faults)
        : base(faults)
    {
        scanner = new(utf8);
        scanner.SkipWhiteSpace();
        valueStart = scanner.Position;
        Kind = scanner.Kind;
        listing = new(scanner, Path, faults);
        int kept = Math.Max(utf8.Count / BytesForEachKept, FewestKept);
        texts = new(Math.Min(kept, MostTextsKept));
        arrays = new(Math.Min(kept, MostArraysKept));
    }

    /// <summary>Never asked for: in JSON, each day stands in a text.</summary>
    internal override DateOnly Day => throw new NotSupportedException();

    private protected override int ArrayPlace => scanner.Position;

    internal override ReadOnlySpan<byte> String()
    {
        ReadOnlySpan<byte> text = scanner.String(out bool isEscaped);
        return isEscaped ? Encoding.UTF8.GetBytes(JsonString.Decode(text)) : text;
    }

    internal override string Text(out string? wrong)
    {
        ReadOnlySpan<byte> utf8 = scanner.String(out bool isEscaped);
        wrong = null;
        if (!isEscaped) return texts.Of(utf8);
        string text = JsonString.Decode(utf8);
        if (JsonString.HasHalfOfAPair(text)) wrong = JsonString.HalfOfAPair;
        return text;
    }

    internal override ReadOnlySpan<byte> Value() => scanner.Value();

    /// <summary>Says that the text ends here.</summary>
    internal void End() => scanner.End();

    internal override void Leave()
    {
        if (!frame.IsListed) frame.HasMore = scanner.Next((byte)'}');
    }

    private protected override string Shown()
    {
        scanner.Position = valueStart;
        RecordValueKind kind = scanner.Kind;
        ReadOnlySpan<byte> value = scanner.Value();
        return kind switch
        {
            RecordValueKind.Text => FaultText.Quote(JsonString.Decode(value[1..^1])),
            RecordValueKind.Object => AnObject,
            RecordValueKind.Array => AnArray,
            _ => FaultText.Plain(Encoding.UTF8.GetString(value)),
        };
    }

    private protected override bool TryFind(string name)
    {
        if (!(frame.IsListed ? listing.TryTake(name) : FindHere())) return false;
        Stand();
        if (Kind is not RecordValueKind.Absent) return true;
        Leave();
        return false;
    }

    private protected override void Enter(PropertyNames names)
    {
        outer.Push(frame);
        frame = new() { Names = names, Start = scanner.Position, Depth = scanner.Depth, Found = Faults.Listed.Count };
        if (outOfOrder.Count > 0 && outOfOrder.Contains(names)) List();
        else
        {
            frame.Spellings = names.Spellings;
            frame.HasMore = scanner.Enter((byte)'}');
        }
    }

    private protected override bool TryLeave()
    {
        if (frame.IsListed)
        {
            listing.TellTheRest(frame.Names.All);
            listing.Leave(frame.OuterListing);
            scanner.Depth--;
            scanner.Position = frame.Behind;
        }
        else if (frame.HasMore)
        {
            Faults.ForgetFrom(frame.Found);
            outOfOrder.Add(frame.Names);
            (scanner.Position, scanner.Depth) = (frame.Start, frame.Depth);
            List();
            return false;
        }

        frame = outer.Pop();
        return true;
    }

    private protected override bool EnterArray(out int count)
    {
        count = 0;
        if (!scanner.Enter((byte)']')) return false;
        Stand();
        return true;
    }

    private protected override bool NextEntry(int position, int count)
    {
        if (!scanner.Next((byte)']')) return false;
        Stand();
        return true;
    }

    private protected override Array? TakeKnown(int place, object shape) => arrays.TryTake(scanner, shape);

    private protected override void Keep(int place, object shape, Array array) => arrays.Keep(scanner, place, shape, array);

    /// <summary>Stands at a value, or behind it where it is null.</summary>
    private void Stand()
    {
        valueStart = scanner.Position;
        Kind = scanner.Kind;
        if (Kind is RecordValueKind.Absent) scanner.Value();
    }

    private bool FindHere() => frame.HasMore && scanner.TryTake(frame.Spellings[frame.Asked++]);

    /// <summary>Lists the properties of the object, to take them from the list.</summary>
    private void List()
    {
        frame.IsListed = true;
        frame.OuterListing = listing.Enter();
        frame.Behind = scanner.Position;
        scanner.Depth++;
    }

    /// <summary>An object that is being read.</summary>
    private struct Frame
    {
        internal required PropertyNames Names { get; init; }

        /// <summary>Gets where it begins.</summary>
        internal required int Start { get; init; }

        /// <summary>Gets how many objects and arrays are open around it.</summary>
        internal required int Depth { get; init; }

        /// <summary>Gets how many faults stood before it.</summary>
        internal required int Found { get; init; }

        /// <summary>Gets or sets the names of the properties as most documents write them, in the order in which they are asked for.</summary>
        internal byte[][] Spellings { get; set; }

        /// <summary>Gets or sets how many properties have been asked for.</summary>
        internal int Asked { get; set; }

        /// <summary>Gets or sets whether the reader stands at a property, and not behind the object.</summary>
        internal bool HasMore { get; set; }

        /// <summary>Gets or sets whether its properties are taken from a list.</summary>
        internal bool IsListed { get; set; }

        /// <summary>Gets or sets the listing of the object around it, where it is listed.</summary>
        internal PropertyListing.Extent OuterListing { get; set; }

        /// <summary>Gets or sets the place behind it, where it is listed.</summary>
        internal int Behind { get; set; }
    }
}
