using System.Globalization;
using System.Text;

namespace EhchRules.Reports;

/// <summary>Makes text from a record safe to print: names come from others, and a terminal obeys what it is sent.</summary>
internal static class Printable
{
    /// <summary>Puts text on one line, with a blank for each control or formatting character.</summary>
    internal static string Line(string text)
    {
        int fits = 0;
        while (fits < text.Length && !IsUnfit(text[fits])) fits++;
        if (fits == text.Length) return text;
        StringBuilder fit = new(text.Length);
        foreach (char letter in text) fit.Append(IsUnfit(letter) ? ' ' : letter);
        return fit.ToString();
    }

    private static bool IsUnfit(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
