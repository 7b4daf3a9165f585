using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A day.</summary>
internal sealed class DayShape : ReadableShape<DateOnly>
{
    internal static DayShape Only { get; } = new();

    internal override string Expected => "a day written yyyy-MM-dd";

    internal override bool TryRead(ObjectReader reader, out DateOnly read)
    {
        if (reader.Kind is RecordValueKind.Day)
        {
            read = reader.Day;
            return true;
        }

        read = default;
        if (reader.Kind is RecordValueKind.Text)
        {
            ReadOnlySpan<byte> text = reader.String();
            if (text.Length == 10 && text[4] == '-' && text[7] == '-'
                && TryNumber(text[..4], out int year) && TryNumber(text[5..7], out int month) && TryNumber(text[8..], out int day))
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

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
