using System.Globalization;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Reads the text of a JSON number by its value, as JSON Schema does: <c>42.0</c> and <c>4.2e1</c> are the whole number 42.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 18;
    private const int FewDigits = 9;

    /// <summary>Gets the whole number; null where there is a fraction, or the text is no number. One with more than 18 digits is the greatest or the least there is.</summary>
    internal static long? Of(ReadOnlySpan<byte> number)
    {
        // Most are short, and what begins with 1 to 9 and has digits alone is a number.
        if (number.Length is > 0 and <= FewDigits && number[0] is not (byte)'0' && !number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        if (!IsNumber(number)) return null;
        bool isNegative = number[0] is (byte)'-';
        if (isNegative) number = number[1..];
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = e < 0 ? number : number[..e];
        int point = mantissa.IndexOf((byte)'.');
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        byte[] digits = [.. point < 0 ? mantissa : mantissa[..point], .. point < 0 ? [] : mantissa[(point + 1)..]];

        ReadOnlySpan<byte> significant = digits.AsSpan().TrimStart((byte)'0');
        if (significant.IsEmpty) return 0;
        int zeros = significant.Length;
        significant = significant.TrimEnd((byte)'0');
        zeros -= significant.Length;

        long shift = (e < 0 ? 0 : Exponent(number[(e + 1)..])) - decimals + zeros;
        if (shift < 0) return null;
        if (significant.Length + shift > MostDigits) return isNegative ? long.MinValue : long.MaxValue;
        long value = 0;
        foreach (byte digit in significant) value = (value * 10) + (digit - '0');
        for (; shift > 0; shift--) value *= 10;
        return isNegative ? -value : value;
    }

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text);
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number && reader.ValueSpan.Length == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads an exponent. One that no document is long enough to make up for is cut off.</summary>
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] is (byte)'-';
        long exponent = 0;
        foreach (byte digit in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text) exponent = Math.Min((exponent * 10) + (digit - '0'), int.MaxValue);
        return isNegative ? -exponent : exponent;
    }
}
