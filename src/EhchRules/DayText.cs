using System.Globalization;

namespace EhchRules;

/// <summary>Days as UTF-8, without a string in between.</summary>
internal static class DayText
{
    /// <summary>How long a day is on the wire.</summary>
    internal const int IsoLength = 10;

    private static readonly byte[][] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Writes a day as the wire has it: 2020-10-09.</summary>
    internal static bool TryWriteIso(DateOnly day, Span<byte> utf8, out int written) => day.TryFormat(utf8, out written, "O", CultureInfo.InvariantCulture);

    /// <summary>Writes a day as a person reads it: 9 October 2020.</summary>
    internal static bool TryWriteWords(DateOnly day, Span<byte> utf8, out int written)
    {
        day.Deconstruct(out int year, out int month, out int ofMonth);
        ReadOnlySpan<byte> name = Months[month - 1];
        int digits = ofMonth < 10 ? 1 : 2;
        written = digits + name.Length + 6;
        if (utf8.Length < written)
        {
            written = 0;
            return false;
        }

        if (digits == 2) utf8[0] = (byte)('0' + (ofMonth / 10));
        utf8[digits - 1] = (byte)('0' + (ofMonth % 10));
        utf8[digits] = (byte)' ';
        name.CopyTo(utf8[(digits + 1)..]);
        utf8 = utf8[(digits + 1 + name.Length)..];
        utf8[0] = (byte)' ';
        for (int i = 4; i > 0; i--, year /= 10) utf8[i] = (byte)('0' + (year % 10));
        return true;
    }
}
