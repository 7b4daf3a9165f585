using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A day.</summary>
internal sealed class DayShape : ReadableShape<DateOnly>
{
    internal static DayShape Only { get; } = new();

    internal override string Expected => "a day written yyyy-MM-dd";

    internal override bool TryRead(JsonObjectReader reader, out DateOnly read)
    {
        read = default;
        if (reader.Kind is JsonValueKind.String)
        {
            ReadOnlySpan<byte> text = reader.String();
            if (Parts(text) is (var year, var month, var day))
            {
                if (year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                {
                    read = new(year, month, day);
                    return true;
                }

                reader.IsNot("a day of the calendar");
                return false;
            }
        }

        reader.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, DateOnly value) => writer.Day(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["format"] = "date", ["pattern"] = SchemaText.DayPattern };

    private static (int Year, int Month, int Day)? Parts(ReadOnlySpan<byte> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && Digits(text[..4]) is { } year && Digits(text[5..7]) is { } month && Digits(text[8..]) is { } day
            ? (year, month, day)
            : null;

    private static int? Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
