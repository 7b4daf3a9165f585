using System.Text;

namespace EhchRules.Reports;

/// <summary>Writes the lines of a calendar: RFC 5545, sections 3.1 (folding) and 3.3.11 (text).</summary>
/// <param name="output">What takes them.</param>
internal sealed class CalendarLines(TextWriter output)
{
    /// <summary>The longest line in bytes of UTF-8, the break at its end excluded.</summary>
    private const int Longest = 75;

    /// <summary>Writes a line as it is, folded where it is long, never within a character.</summary>
    internal void Line(string name, string value)
    {
        int bytes = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > Longest)
            {
                output.Write("\r\n ");
                bytes = 1;
            }

            output.Write(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }

    /// <summary>Writes a line whose value is text.</summary>
    internal void Text(string name, params IEnumerable<string> lines) => Line(name, string.Join("\\n", lines.Select(Escaped)));

    /// <summary>Writes a line whose value is several texts.</summary>
    internal void Texts(string name, params IEnumerable<string> values) => Line(name, string.Join(',', values.Select(Escaped)));

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");
}
