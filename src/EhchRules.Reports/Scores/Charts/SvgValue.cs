using System.Globalization;

namespace EhchRules.Reports;

/// <summary>The value of an attribute: a text, or a number in at most two decimals, the same in every culture.</summary>
internal readonly record struct SvgValue(string Text)
{
    public static implicit operator SvgValue(string text) => new(text);

    public static implicit operator SvgValue(double number) => new(Number(number));

    /// <summary>Writes a number. Adding nothing turns a negative zero into zero.</summary>
    internal static string Number(double number) => (Math.Round(number, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
