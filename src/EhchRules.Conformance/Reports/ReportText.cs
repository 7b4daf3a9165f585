using System.Buffers;
using System.Globalization;
using System.Text;

namespace EhchRules.Conformance;

/// <summary>Makes what others sent fit to be shown: characters that cannot be seen are shown by their number, and what is long is shortened. JSON has it whole.</summary>
internal static class ReportText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(static letter => !IsUnseen(letter) && !char.IsSurrogate(letter))]);

    /// <summary>Shows text on lines of its own: line feeds and tabs stay.</summary>
    internal static string Lines(string text, int longest) => Shortened(Visible(text.ReplaceLineEndings("\n"), keepsLines: true), longest);

    /// <summary>Shows text on one line.</summary>
    internal static string Line(string text, int longest) => Shortened(Visible(text.ReplaceLineEndings(" ").Replace('\t', ' '), keepsLines: false), longest);

    private static string Visible(string text, bool keepsLines)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain)) return text;
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            // A surrogate without its other half is enumerated as U+FFFD.
            if (rune.Value > char.MaxValue || !IsUnseen((char)rune.Value) || (keepsLines && rune.Value is '\n' or '\t')) shown.Append(rune.ToString());
            else shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        }

        return shown.ToString();
    }

    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest) return text;
        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… ({text.Length - end:N0} characters more)");
    }

    /// <summary>Says whether a character is a control, turns the direction of writing, or is none at all. XML forbids some of them.</summary>
    private static bool IsUnseen(char letter) => letter is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control
        || (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format && letter is not ('\u200C' or '\u200D' or '\u00AD'));
}
