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
    private readonly Frame[] frames = new Frame[EhchJson.MaxDepth];
    private int last;
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

    /// <summary>Gets the object that the reader is in.</summary>
    private ref Frame Innermost => ref frames[last];

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
        ref Frame frame = ref Innermost;
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
        ref Frame frame = ref Innermost;
        if (!(frame.IsListed ? listing.TryTake(name) : frame.HasMore && scanner.TryTake(frame.Spellings[frame.Asked++]))) return false;
        Stand();
        if (Kind is not RecordValueKind.Absent) return true;
        Leave();
        return false;
    }

    private protected override void Enter(PropertyNames names)
    {
        bool isListed = outOfOrder.Count > 0 && outOfOrder.Contains(names);
        frames[++last] = new() { Spellings = names.Spellings, IsListed = isListed, Place = scanner.Position, Found = Faults.Listed.Count };
        if (isListed) List();
        else Innermost.HasMore = scanner.Enter((byte)'}');
    }

    private protected override bool TryLeave(PropertyNames names)
    {
        ref Frame frame = ref Innermost;
        if (frame.IsListed)
        {
            listing.TellTheRest(names.All);
            listing.Leave();
            scanner.Depth--;
            scanner.Position = frame.Place;
        }
        else if (frame.HasMore)
        {
            Faults.ForgetFrom(frame.Found);
            outOfOrder.Add(names);
            scanner.Position = frame.Place;
            scanner.Depth--;
            List();
            return false;
        }

        last--;
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

    /// <summary>Lists the properties of the object that the reader stands at, to take them from the list.</summary>
    private void List()
    {
        listing.Enter();
        ref Frame frame = ref Innermost;
        (frame.IsListed, frame.Place) = (true, scanner.Position);
        scanner.Depth++;
    }

    /// <summary>An object that is being read.</summary>
    private struct Frame
    {
        /// <summary>Gets the names of the properties as most documents write them, in the order in which they are asked for.</summary>
        internal required byte[][] Spellings { get; init; }

        /// <summary>Gets how many faults stood before it.</summary>
        internal required int Found { get; init; }

        /// <summary>Gets or sets where it begins or, if it is listed, the place behind it.</summary>
        internal required int Place { get; set; }

        /// <summary>Gets or sets whether its properties are taken from a list.</summary>
        internal required bool IsListed { get; set; }

        /// <summary>Gets or sets whether the reader stands at a property, and not behind the object.</summary>
        internal bool HasMore { get; set; }

        /// <summary>Gets or sets how many properties have been asked for.</summary>
        internal int Asked { get; set; }
    }
}
