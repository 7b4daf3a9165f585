using System.Globalization;
using System.Text;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>A record as the elements of a document hold it. It notes what it is asked for.</summary>
/// <param name="record">The record.</param>
/// <param name="givesDays">Whether texts that spell a day are given as days.</param>
internal sealed class ElementSource(JsonElement record, bool givesDays = false) : RecordSource
{
    /// <summary>Stands for bytes that no text of JSON can have; what follows it are the bytes, in hexadecimal.</summary>
    internal const string Bytes = "bytes:";

    private readonly Stack<(JsonElement Element, List<string> Asked)> objects = new([(record, [])]);
    private readonly Stack<(JsonElement Array, int Next)> arrays = new();
    private JsonElement here;

    /// <summary>Gets the names of the properties that the record itself was asked for.</summary>
    internal IReadOnlyList<string> AskedOfRecord => objects.Single().Asked;

    /// <summary>Gets the names of the properties that each object in it was asked for, in the order in which the objects were left.</summary>
    internal List<List<string>> Asked { get; } = [];

    /// <summary>Gets the arrays that were entered, as text.</summary>
    internal List<string> Entered { get; } = [];

    /// <summary>Gets the texts of arrays by their number; null where arrays have none.</summary>
    internal List<string>? Numbers { get; init; }

    /// <summary>Gets the bytes that every number has; null where each has its own.</summary>
    internal byte[]? Number { get; init; }

    internal static ElementSource Of(string json, bool givesDays = false, List<string>? numbers = null, byte[]? number = null)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone(), givesDays) { Numbers = numbers, Number = number };
    }

    protected internal override int ArrayNumber
    {
        get
        {
            if (Numbers is null) return -1;
            string text = here.GetRawText();
            if (!Numbers.Contains(text)) Numbers.Add(text);
            return Numbers.IndexOf(text);
        }
    }

    protected internal override ReadOnlySpan<byte> Utf8
    {
        get
        {
            if (here.ValueKind is JsonValueKind.Number) return Number ?? Encoding.UTF8.GetBytes(here.GetRawText());
            string text = here.GetString()!;
            return text.StartsWith(Bytes, StringComparison.Ordinal) ? Convert.FromHexString(text[Bytes.Length..]) : Encoding.UTF8.GetBytes(text);
        }
    }

    protected internal override DateOnly Day => Iso.Day(here.GetString()!);

    protected internal override RecordValueKind Property(string name)
    {
        objects.Peek().Asked.Add(name);
        return objects.Peek().Element.TryGetProperty(name, out here) ? Kind : RecordValueKind.Absent;
    }

    protected internal override void EnterObject() => objects.Push((here, []));

    protected internal override void LeaveObject()
    {
        (here, List<string> asked) = objects.Pop();
        Asked.Add(asked);
    }

    protected internal override int EnterArray()
    {
        Entered.Add(here.GetRawText());
        arrays.Push((here, 0));
        return here.GetArrayLength();
    }

    protected internal override RecordValueKind Entry()
    {
        (JsonElement array, int next) = arrays.Pop();
        arrays.Push((array, next + 1));
        here = array[next];
        return Kind;
    }

    protected internal override void LeaveArray() => here = arrays.Pop().Array;

    private RecordValueKind Kind => here.ValueKind switch
    {
        JsonValueKind.Object => RecordValueKind.Object,
        JsonValueKind.Array => RecordValueKind.Array,
        JsonValueKind.String => givesDays && DateOnly.TryParseExact(here.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? RecordValueKind.Day : RecordValueKind.Text,
        JsonValueKind.Number => RecordValueKind.Number,
        JsonValueKind.True => RecordValueKind.True,
        JsonValueKind.False => RecordValueKind.False,
        _ => RecordValueKind.Absent,
    };
}
