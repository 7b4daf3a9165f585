using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EhchRules.Reports;

/// <summary>Writes text into GitHub-flavoured Markdown so that it stays text: no markup, no link, and nobody is mentioned.</summary>
internal static partial class MarkdownText
{
    /// <summary>What parts a sign from what follows it for whoever looks for names and numbers after the markup was read.</summary>
    private const string Parting = "<!-- -->";

    private const int LongestName = 80;

    private const int LongestSentence = 400;

    /// <summary>Writes an id between backticks, in which nothing else is markup. Not for a cell of a table, which an upright stroke would end.</summary>
    internal static string Id(string id)
    {
        string line = ShownText.Cut(id, LongestName);
        if (line.Length == 0) return "(empty)";
        string fence = new('`', Backticks().Matches(line).Select(static run => run.Length).DefaultIfEmpty(0).Max() + 1);

        // A blank on either side is taken away by the reader, if there is one on both.
        string pad = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }

    /// <summary>Writes a name as prose. Fit for a cell of a table.</summary>
    internal static string Name(string name) => Prose(ShownText.Cut(name, LongestName));

    /// <summary>Writes a sentence as prose.</summary>
    internal static string Sentence(string sentence) => Prose(ShownText.Cut(sentence, LongestSentence));

    /// <summary>Writes text where HTML is read and Markdown is not, as within the summary of folded details.</summary>
    internal static string Html(string text)
    {
        StringBuilder html = new();
        foreach (Rune rune in ShownText.Cut(text, LongestName).EnumerateRunes())
        {
            html.Append(WebUtility.HtmlEncode(rune.ToString()));
            if (rune.Value is '@' or '#' or ':') html.Append(Parting);
        }

        return Numbers().Replace(html.ToString(), $"$1{Parting}");
    }

    private static string Prose(string line)
    {
        StringBuilder prose = new(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i)) prose.Append('\\');
            prose.Append(line[i]);
            if (line[i] is '@' or '#' || IsShortCode(line, i)) prose.Append(Parting);
        }

        return Numbers().Replace(prose.ToString(), $"$1{Parting}");
    }

    /// <summary>Says whether a character could be markup, or part of an address that is turned into a link.</summary>
    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        ':' => at + 1 < line.Length && line[at + 1] == '/',
        '.' => IsNumber(line.AsSpan(0, at)) || (at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)),
        '-' or '+' => at == 0,
        ')' => IsNumber(line.AsSpan(0, at)),
        ' ' or ',' or ';' or '(' or '\'' or '"' or '/' or '%' or '=' or '?' => false,
        char letter => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter),
    };

    /// <summary>Says whether what a line begins with is a number, so that the sign behind it would begin an item of a list.</summary>
    private static bool IsNumber(ReadOnlySpan<char> start) => start.Length > 0 && start.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Says whether a colon may begin the name of a picture, as in <c>:smile:</c>.</summary>
    private static bool IsShortCode(string line, int at) => line[at] == ':'
        && at + 1 < line.Length
        && (char.IsAsciiLetterOrDigit(line[at + 1]) || line[at + 1] is '+' or '-' or '_');

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    /// <summary>Finds GH-123, which is read as the number of an issue.</summary>
    [GeneratedRegex(@"\b(gh-)(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
