using System.Text;
using System.Text.RegularExpressions;

namespace EhchRules.Conformance;

/// <summary>Writes what others sent into GitHub-flavoured Markdown so that it stays text: no markup, no link, and nobody is mentioned.</summary>
internal static partial class MarkdownText
{
    /// <summary>Writes text between backticks, in which nothing else is markup. Fit for a cell of a table.</summary>
    internal static string Code(string text, int longest)
    {
        string line = ReportText.Line(text, longest);
        if (line.Length == 0) return "(empty)";
        string fence = new('`', Runs().Matches(line).Select(static run => run.Length).DefaultIfEmpty(0).Max() + 1);

        // A blank on either side is taken away again, if there is one on both.
        string pad = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{line.Replace("|", "\\|", StringComparison.Ordinal)}{pad}{fence}";
    }

    /// <summary>Writes text as prose.</summary>
    internal static string Prose(string text, int longest)
    {
        string line = ReportText.Line(text, longest);
        StringBuilder prose = new(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i)) prose.Append('\\');
            prose.Append(line[i]);

            // Names and numbers of issues are looked for after the markup was read; a comment parts them from their sign.
            if (line[i] is '@' or '#') prose.Append("<!-- -->");
        }

        return prose.ToString();
    }

    /// <summary>Says whether a character of a line that goes on after other text could be markup, or part of an address that is turned into a link.</summary>
    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        ':' => at + 1 < line.Length && line[at + 1] == '/',
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        ' ' or ',' or ';' or '(' or ')' or '\'' or '"' or '-' or '+' or '/' or '%' or '=' or '?' => false,
        char letter => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter),
    };

    [GeneratedRegex("`+")]
    private static partial Regex Runs();
}
