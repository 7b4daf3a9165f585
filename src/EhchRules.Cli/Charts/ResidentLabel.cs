using System.Globalization;
using System.Text;
using EhchRules.Cli.Output;

namespace EhchRules.Cli.Charts;

/// <summary>A resident's id as it is shown: on one line, of bounded length, and never an NHS number whole.</summary>
internal static class ResidentLabel
{
    private const int Longest = 60;
    private const int DigitsOfNhsNumber = 10;

    /// <summary>Makes an id fit to be shown.</summary>
    internal static string Of(string id)
    {
        string shown = WithoutNhsNumbers(Printable.Line(id)).Trim();
        if (shown.Length == 0) return "(no id)";
        if (shown.Length <= Longest) return shown;
        int end = char.IsHighSurrogate(shown[Longest - 2]) ? Longest - 2 : Longest - 1;
        return shown[..end] + "…";
    }

    /// <summary>Shortens each NHS number in a text, whatever signs part its digits.</summary>
    private static string WithoutNhsNumbers(string text)
    {
        StringBuilder shown = new();
        int at = 0;
        while (at < text.Length)
        {
            if (NhsNumberAt(text, at) is var (number, end))
            {
                shown.Append(number);
                at = end;
                continue;
            }

            shown.Append(text[at++]);
        }

        return shown.ToString();
    }

    /// <summary>Finds the NHS number that begins here and is no part of a longer row of digits; null where there is none.</summary>
    private static (NhsNumber Number, int End)? NhsNumberAt(string text, int start)
    {
        if (!char.IsDigit(text[start]) || (start > 0 && char.IsDigit(text[start - 1]))) return null;
        StringBuilder digits = new(DigitsOfNhsNumber);
        int at = start;
        for (; at < text.Length && digits.Length < DigitsOfNhsNumber && !char.IsLetter(text[at]); at++)
        {
            if (char.IsDigit(text[at])) digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at])));
        }

        bool isEnd = at == text.Length || !char.IsDigit(text[at]);
        return isEnd && NhsNumber.TryParse(digits.ToString(), out NhsNumber? number) ? (number, at) : null;
    }
}
