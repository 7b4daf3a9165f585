using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Something wrong with a table: where, what was found, and what was expected.</summary>
/// <remarks>A network with a fault in any of its rows has no record. The other networks have theirs.</remarks>
public sealed record TableFault
{
    /// <summary>Gets the table's name; null where the fault is in no table.</summary>
    public string? Table { get; init; }

    /// <summary>Gets the row as it comes from the reader, counted from 1; null where the fault is of the whole table.</summary>
    public long? Row { get; init; }

    /// <summary>Gets the line of a text file on which the row begins, counted from 1; null where the rows are not lines.</summary>
    public long? Line { get; init; }

    /// <summary>Gets the column's name; null where the fault is of the whole row or table.</summary>
    public string? Column { get; init; }

    /// <summary>Gets what is wrong: the value found, shortened, and what was expected.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the place, as <c>beds: row 12: count</c>; empty where the fault is in no table.</summary>
    public string Place => string.Join(": ", new[] { Table, RowInWords, Column }.Where(static part => part is not null));

    /// <summary>Makes the fault of rows that break off.</summary>
    internal static TableFault OfBreak(string table, long? row, long? line, Exception broken) =>
        new() { Table = table, Row = row, Line = line, Text = $"cannot be read, and nothing more is: {ShownText.Of(broken.Message)}" };

    private string? RowInWords => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}")
        : Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}")
        : null;

    /// <summary>Writes the fault on one line, as <c>beds: row 12: count: "many" is not a whole number</c>.</summary>
    public override string ToString() => Place is { Length: > 0 } place ? $"{place}: {Text}" : Text;
}
