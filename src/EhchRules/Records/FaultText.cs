using System.Globalization;
using System.Text;

namespace EhchRules.Records;

/// <summary>How faults show what was found: shortened, on one line, and never an NHS number whole.</summary>
internal static class FaultText
{
    private const int MostNames = 8;

    internal static string Quote(string? text) => text is null ? "null" : $"\"{Plain(text)}\"";

    /// <summary>Shows text without quotation marks.</summary>
    internal static string Plain(string text) =>
        NhsNumber.TryParse(text, out NhsNumber? number) ? number.ToString() : OnOneLine(CodeText.Shorten(text));

    /// <summary>Lists names as <c>known: oakfield, elm-court</c>, the first few of them where there are many.</summary>
    internal static string Known(IReadOnlyCollection<string> names)
    {
        string first = string.Join(", ", names.Take(MostNames).Select(Plain));
        return names.Count > MostNames
            ? string.Create(CultureInfo.InvariantCulture, $"known: {first} and {names.Count - MostNames} more")
            : $"known: {first}";
    }

    /// <summary>Finds the name that is the text except for letter case; null where there is none.</summary>
    internal static string? DiffersInCase(string text, IEnumerable<string> names) =>
        names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OnOneLine(string text)
    {
        StringBuilder line = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsSurrogatePair(text, i);
            if (pair) line.Append(text, i++, 2);
            else if (text[i] is '"' or '\\') line.Append('\\').Append(text[i]);
            else if (BreaksTheLine(text[i])) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else line.Append(text[i]);
        }

        return line.ToString();
    }

    private static bool BreaksTheLine(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
