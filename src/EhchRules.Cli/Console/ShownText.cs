using System.Text.RegularExpressions;

namespace EhchRules.Cli.Console;

/// <summary>How text of a file is shown to people: on one line, and never with an NHS number whole.</summary>
internal static partial class ShownText
{
    private const int Longest = 40;

    /// <summary>Shows text in full.</summary>
    internal static string Of(string text) => Printable.Line(TenDigits().Replace(text, static match => Masked(match.Value)));

    /// <summary>Shows what was found where something else was expected: shortened, within quotation marks.</summary>
    internal static string Quoted(string text)
    {
        string shown = Of(text);
        if (shown.Length <= Longest) return $"\"{shown}\"";
        int end = char.IsHighSurrogate(shown[Longest - 4]) ? Longest - 4 : Longest - 3;
        return $"\"{shown[..end]}...\"";
    }

    private static string Masked(string digits)
    {
        string together = string.Concat(digits.Where(char.IsAsciiDigit));
        return NhsNumber.TryParse(together, out NhsNumber? number) ? number.ToString() : digits;
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}[\p{Zs}.-]?[0-9]{3}[\p{Zs}.-]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex TenDigits();
}
