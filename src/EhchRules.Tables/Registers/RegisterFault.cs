using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Something wrong with a file of a register: where, what was found, and what was expected. It is returned, never thrown.</summary>
/// <param name="Line">The line of the file, counted from 1; null where the file is one JSON document.</param>
/// <param name="Column">The column's name, or the place in a JSON document, as <c>$[3].numberOfBeds</c>; null where the fault is of the whole line.</param>
/// <param name="Value">What was found, shortened; null where nothing was.</param>
/// <param name="Text">What is wrong with it.</param>
public sealed record RegisterFault(long? Line, string? Column, string? Value, string Text)
{
    private const int LongestShown = 40;

    /// <summary>Writes the fault on one line, as <c>line 12: Care homes beds: "many" is not a whole number of beds</c>.</summary>
    public override string ToString()
    {
        string line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}: ") : string.Empty;
        string column = Column is null ? string.Empty : $"{Column}: ";
        string value = Value is null ? string.Empty : $"\"{Value}\" ";
        return $"{line}{column}{value}{Text}";
    }

    /// <summary>Shortens what was found, and puts it on one line.</summary>
    internal static string Shorten(string found)
    {
        string line = found.ReplaceLineEndings(" ");
        return line.Length <= LongestShown ? line : string.Concat(line.AsSpan(0, LongestShown - 3), "...");
    }
}
