using System.Globalization;
using System.Text.Unicode;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads values that stand in no text.</summary>
internal sealed class SourceReader(RecordSource source, RecordFaults faults) : ObjectReader(faults)
{
    private const int TextsKept = 1 << 11;
    private const int FewestArrays = 64;

    private readonly RepeatedTexts texts = new(TextsKept);
    private readonly byte[] spelled = new byte[10];
    private KnownArray[] arrays = [];

    internal override DateOnly Day => source.Day;

    private protected override int ArrayPlace => source.ArrayNumber;

    internal override ReadOnlySpan<byte> String()
    {
        if (Kind is not RecordValueKind.Day) return source.Utf8;
        source.Day.TryFormat(spelled, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return spelled;
    }

    internal override string Text(out string? wrong)
    {
        wrong = null;
        if (Kind is RecordValueKind.Text && source.Text is { } held) return held;
        ReadOnlySpan<byte> utf8 = String();
        if (texts.Known(utf8) is { } known) return known;
        if (Utf8.IsValid(utf8)) return texts.Of(utf8);
        string text = LooseText.Decode(utf8);
        wrong = JsonString.HasHalfOfAPair(text) ? JsonString.HalfOfAPair : "it is not UTF-8";
        return text;
    }

    internal override ReadOnlySpan<byte> Value() => Kind switch
    {
        RecordValueKind.True => "true"u8,
        RecordValueKind.False => "false"u8,
        _ => source.Utf8,
    };

    internal override void Leave()
    {
    }

    private protected override string Shown() => Kind switch
    {
        RecordValueKind.Text or RecordValueKind.Day => FaultText.Quote(LooseText.Decode(String())),
        RecordValueKind.Object => AnObject,
        RecordValueKind.Array => AnArray,
        _ => FaultText.Plain(LooseText.Decode(Value())),
    };

    private protected override bool TryFind(string name) => (Kind = source.Property(name)) is not RecordValueKind.Absent;

    private protected override void Enter(PropertyNames names) => source.EnterObject();

    private protected override bool TryLeave(PropertyNames names)
    {
        source.LeaveObject();
        return true;
    }

    private protected override bool EnterArray(out int count)
    {
        count = source.EnterArray();
        return NextEntry(0, count);
    }

    private protected override bool NextEntry(int position, int count)
    {
        if (position < count)
        {
            Kind = source.Entry();
            return true;
        }

        source.LeaveArray();
        return false;
    }

    private protected override Array? TakeKnown(int place, object shape) => place >= 0 && place < arrays.Length && arrays[place].Shape == shape ? arrays[place].Entries : null;

    private protected override void Keep(int place, object shape, Array array)
    {
        if (place < 0) return;
        if (place >= arrays.Length) Array.Resize(ref arrays, Math.Max(place + 1, Math.Max(arrays.Length * 2, FewestArrays)));
        arrays[place] = new(shape, array);
    }

    /// <summary>An array that has been read.</summary>
    private readonly record struct KnownArray(object Shape, Array Entries);
}
