using System.Globalization;

namespace EhchRules.Cli.Input.Sheets;

/// <summary>Something wrong with a sheet.</summary>
/// <param name="Line">The line of the file on which the row begins, counted from 1.</param>
/// <param name="Column">The column's name; null where the fault is of the whole row.</param>
/// <param name="Text">What was found, shortened, and what was expected.</param>
internal sealed record SheetFault(long Line, string? Column, string Text)
{
    /// <summary>Writes the fault on one line, as <c>line 12: spo2: "0.95" is not a whole number from 0 to 100 (percent)</c>.</summary>
    public override string ToString()
    {
        string column = Column is null ? string.Empty : $"{Column}: ";
        return string.Create(CultureInfo.InvariantCulture, $"line {Line}: {column}{Text}");
    }
}
