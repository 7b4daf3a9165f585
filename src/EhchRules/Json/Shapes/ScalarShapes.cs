using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Text: an id, which must not be blank, text of a pattern, or any other.</summary>
internal sealed class TextShape : ReadableShape<string>
{
    private readonly string? pattern;

    private TextShape(string expected, string? pattern)
    {
        Expected = expected;
        this.pattern = pattern;
    }

    internal static TextShape Id { get; } = new("an id: text that is not blank", $"[^{SchemaText.Blanks}]");

    internal static TextShape Any { get; } = new("text", pattern: null);

    /// <summary>Gets the hash of a record, a rule set or a calendar.</summary>
    internal static TextShape Hash { get; } = new("a hash", "^sha256:[0-9a-f]{64}$");

    /// <summary>Gets the code of a network, where it is written as text.</summary>
    internal static TextShape Network { get; } = new(CodeText.PcnExpected, CodeShapes.NetworkPattern);

    internal override string Expected { get; }

    // That an id is not blank is checked with the record, since records are built in code too.
    internal override bool TryRead(JsonValueAt value, out string read)
    {
        read = "";
        if (value.Kind is not JsonValueKind.String)
        {
            value.IsNot(Expected);
            return false;
        }

        ReadOnlySpan<byte> inner = JsonString.Inner(value.Element);
        read = JsonString.Decode(inner);
        if (!inner.Contains((byte)'\\') || !JsonString.HasHalfOfAPair(read)) return true;
        value.IsNot("text: it holds half of a surrogate pair");
        return false;
    }

    internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (pattern is not null) schema["pattern"] = pattern;
        return schema;
    }
}

/// <summary>A day.</summary>
internal sealed class DayShape : ReadableShape<DateOnly>
{
    internal static DayShape Only { get; } = new();

    internal override string Expected => "a day written yyyy-MM-dd";

    internal override bool TryRead(JsonValueAt value, out DateOnly read)
    {
        read = default;
        if (value.Kind is JsonValueKind.String)
        {
            ReadOnlySpan<byte> text = JsonString.Inner(value.Element);
            if (Parts(text) is (var year, var month, var day))
            {
                if (year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                {
                    read = new(year, month, day);
                    return true;
                }

                value.IsNot("a day of the calendar");
                return false;
            }
        }

        value.IsNot(Expected);
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

/// <summary>True or false.</summary>
internal sealed class FlagShape : ReadableShape<bool>
{
    internal static FlagShape Only { get; } = new();

    internal override string Expected => "true or false";

    internal override bool TryRead(JsonValueAt value, out bool read)
    {
        read = value.Kind is JsonValueKind.True;
        if (read || value.Kind is JsonValueKind.False) return true;
        value.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, bool value) => writer.Flag(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}

/// <summary>A whole number.</summary>
internal sealed class CountShape(int least) : ReadableShape<int>
{
    internal static CountShape FromZero { get; } = new(0);

    internal static CountShape FromOne { get; } = new(1);

    internal override string Expected { get; } = string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more");

    // That it is not below its least is checked with the record, since records are built in code too.
    internal override bool TryRead(JsonValueAt value, out int read)
    {
        read = 0;
        if (value.Kind is not JsonValueKind.Number)
        {
            value.IsNot(Expected);
            return false;
        }

        if (value.Element.TryGetInt32(out read)) return true;
        long? whole = WholeNumber.Of(JsonMarshal.GetRawUtf8Value(value.Element));
        if (whole is >= int.MinValue and <= int.MaxValue)
        {
            read = (int)whole;
            return true;
        }

        value.IsNot(whole is null ? Expected : string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {int.MaxValue}"));
        return false;
    }

    internal override void Write(ShapeWriter writer, int value) => writer.Whole(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue };
}

/// <summary>A whole number that is written and not read.</summary>
internal sealed class WholeShape(int? least) : Shape<long>
{
    internal static WholeShape Any { get; } = new(least: null);

    internal static WholeShape FromZero { get; } = new(0);

    internal static WholeShape FromOne { get; } = new(1);

    internal override void Write(ShapeWriter writer, long value) => writer.Whole(value);

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = new() { ["type"] = "integer" };
        if (least is { } known) schema["minimum"] = known;
        return schema;
    }
}

/// <summary>A number that may have decimals, written and not read.</summary>
internal sealed class NumberShape : Shape<decimal>
{
    internal static NumberShape Only { get; } = new();

    internal override void Write(ShapeWriter writer, decimal value) => writer.Number(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}

/// <summary>One of the names of a vocabulary.</summary>
internal sealed class NameShape<T> : ReadableShape<T>
    where T : struct, Enum
{
    internal static NameShape<T> Only { get; } = new();

    internal override string Expected => EnumNames<T>.Expected;

    internal override bool TryRead(JsonValueAt value, out T read)
    {
        read = default;
        if (value.Kind is JsonValueKind.String)
        {
            ReadOnlySpan<byte> text = JsonString.Inner(value.Element);
            for (int i = 0; i < EnumNames<T>.All.Length; i++)
            {
                if (!Ascii.Equals(text, EnumNames<T>.All[i])) continue;
                read = EnumNames<T>.Values[i];
                return true;
            }

            if (FaultText.DiffersInCase(JsonString.Decode(text), EnumNames<T>.All) is { } near)
            {
                value.IsNot($"{Expected} (letter case differs: {near})");
                return false;
            }
        }

        value.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, T value) => writer.Text(Enum.GetName(value)!);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. EnumNames<T>.All.Select(name => JsonValue.Create(name))]) };
}

/// <summary>One fixed text, such as the name of the format.</summary>
internal sealed class FixedShape(string text) : ReadableShape<string>
{
    internal override string Expected { get; } = $"\"{text}\"";

    internal override bool TryRead(JsonValueAt value, out string read)
    {
        read = text;
        if (value.Kind is JsonValueKind.String && Ascii.Equals(JsonString.Inner(value.Element), text)) return true;
        value.IsNot(Expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = text };
}
