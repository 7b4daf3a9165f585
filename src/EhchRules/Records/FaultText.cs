using System.Globalization;
using System.Text;

namespace EhchRules.Records;

/// <summary>How faults show what was found: shortened, and on one line. The id of a resident is never shown as a whole NHS number.</summary>
internal static class FaultText
{
    private const int MostNames = 8;

    internal static string Quote(string? text) => text is null ? "null" : $"\"{Plain(text)}\"";

    /// <summary>Shows text without quotation marks.</summary>
    internal static string Plain(string text) => OnOneLine(CodeText.Shorten(text));

    /// <summary>Shows the id of a resident, without quotation marks.</summary>
    internal static string Resident(string id) => Plain(NhsNumber.Mask(id));

    /// <summary>Shows a path by id, such as <c>residents/r-1/plans</c>.</summary>
    internal static string Path(string path) => path.StartsWith("residents/", StringComparison.Ordinal) ? NhsNumber.Mask(path) : path;

    /// <summary>Shows the id of a subject, without quotation marks.</summary>
    internal static string Id(SubjectKind kind, string id) => kind is SubjectKind.Resident ? Resident(id) : Plain(id);

    /// <summary>Lists names as <c>known: oakfield, elm-court</c>, the first few of them where there are many.</summary>
    internal static string Known(IReadOnlyCollection<string> names) => Known(names, Plain);

    /// <summary>Lists names as they are shown.</summary>
    internal static string Known(IReadOnlyCollection<string> names, Func<string, string> shown)
    {
        string first = string.Join(", ", names.Take(MostNames).Select(shown));
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
