using System.Globalization;
using System.Text;

namespace EhchRules.Reports;

/// <summary>Makes text fit for XML and for one line: a character that XML cannot hold, or that nobody can see, is shown by a sign or its number.</summary>
internal static class JUnitText
{
    // The pictures of control characters begin here: U+2400 is that of U+0000.
    private const int FirstPicture = 0x2400;
    private const int LastControl = 0x1F;

    internal static string Of(string text)
    {
        if (text.All(static letter => !char.IsSurrogate(letter) && IsSeen(letter))) return text;
        StringBuilder shown = new(text.Length);

        // Half of a surrogate pair is enumerated as U+FFFD.
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || IsSeen((char)rune.Value)) shown.Append(rune.ToString());
            else if (rune.Value <= LastControl) shown.Append((char)(FirstPicture + rune.Value));
            else shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        }

        return shown.ToString();
    }

    /// <summary>Shows the id of a resident, home or network.</summary>
    internal static string Id(SubjectKind kind, string id) => Of(kind is SubjectKind.Resident ? NhsNumber.Mask(id) : id);

    private static bool IsSeen(char letter) => letter is not ('\uFFFE' or '\uFFFF') && CharUnicodeInfo.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
