using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Reads degrees Celsius with at most one decimal. Nothing is rounded: what has more is refused, unless it is all 0, as in 37.00.</summary>
internal static class CelsiusText
{
    private const int Highest = ObservationLimits.HighestTemperatureTenths / 10;

    private static readonly string Range = string.Create(CultureInfo.InvariantCulture, $"from 0.0 to {Highest}.0 degrees Celsius");

    /// <summary>Reads a temperature, or says in words what is wrong with it.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out int tenths, [NotNullWhen(false)] out string? fault)
    {
        fault = null;
        if (TryPlain(text, out tenths)) return true;
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> degrees = point < 0 ? text : text[..point];
        ReadOnlySpan<byte> decimals = point < 0 ? "0"u8 : text[(point + 1)..];
        if (!CellText.AreDigits(degrees) || !CellText.AreDigits(decimals)) fault = $"is not a number {Range}, with at most one decimal";
        else if (decimals[1..].IndexOfAnyExcept((byte)'0') >= 0) fault = "has more than one decimal; a temperature is given in degrees Celsius with at most one";
        else if (!TryTenths(degrees, decimals[0] - '0', out tenths)) fault = $"is not {Range}";
        return fault is null;
    }

    // As nearly every temperature is written: 36.8.
    private static bool TryPlain(ReadOnlySpan<byte> text, out int tenths)
    {
        tenths = 0;
        if (text.Length != 4 || text[2] != '.' || !char.IsAsciiDigit((char)text[0]) || !char.IsAsciiDigit((char)text[1]) || !char.IsAsciiDigit((char)text[3])) return false;
        tenths = (100 * (text[0] - '0')) + (10 * (text[1] - '0')) + (text[3] - '0');
        return tenths <= ObservationLimits.HighestTemperatureTenths;
    }

    private static bool TryTenths(ReadOnlySpan<byte> degrees, int decimals, out int tenths)
    {
        tenths = 0;
        if (!int.TryParse(degrees, NumberStyles.None, CultureInfo.InvariantCulture, out int whole) || whole > Highest) return false;
        tenths = (whole * 10) + decimals;
        return tenths <= ObservationLimits.HighestTemperatureTenths;
    }
}
