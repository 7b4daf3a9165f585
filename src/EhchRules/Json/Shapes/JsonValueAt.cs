using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>A JSON value, and the reader that stands at it.</summary>
internal readonly struct JsonValueAt(JsonElement element, JsonObjectReader reader)
{
    internal JsonElement Element => element;

    internal JsonObjectReader Reader => reader;

    internal JsonValueKind Kind => element.ValueKind;

    /// <summary>Adds the fault that the value is not of the kind it should be.</summary>
    internal void IsNot(string expected) => reader.Fault($"{(reader.IsAtResident ? NhsNumber.Mask(Shown(element)) : Shown(element))} is not {expected}");

    /// <summary>Shows the value for a fault.</summary>
    internal static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => FaultText.Quote(JsonString.Decode(JsonString.Inner(element))),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => FaultText.Plain(element.GetRawText()),
    };
}
