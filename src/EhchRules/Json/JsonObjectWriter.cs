using System.Globalization;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Writes objects as JSON, in the order in which it is told their properties.</summary>
internal sealed class JsonObjectWriter(Utf8JsonWriter json) : ObjectWriter
{
    private const string DayFormat = "yyyy-MM-dd";

    private protected override void Name(string name) => json.WritePropertyName(name);

    private protected override void Value(string text) => json.WriteStringValue(text);

    private protected override void Value(DateOnly day)
    {
        Span<char> text = stackalloc char[DayFormat.Length];
        day.TryFormat(text, out _, DayFormat, CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }

    private protected override void Value(bool flag) => json.WriteBooleanValue(flag);

    private protected override void Value(int number) => json.WriteNumberValue(number);

    private protected override void StartArray() => json.WriteStartArray();

    private protected override void EndArray() => json.WriteEndArray();

    private protected override void StartObject() => json.WriteStartObject();

    private protected override void EndObject() => json.WriteEndObject();
}
