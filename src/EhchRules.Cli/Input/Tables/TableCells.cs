using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace EhchRules.Cli.Input.Tables;

/// <summary>Reads the cells of one row after another, and keeps every fault it meets.</summary>
internal sealed class TableCells(CsvReader csv, TableHeader header, ICollection<TableFault> faults)
{
    private const int LongestName = 200;

    /// <summary>Gets the line of the file on which the row begins.</summary>
    internal long Line => csv.LineNumber;

    /// <summary>Gets whether a fault of the row was met.</summary>
    internal bool HasFault => faults.Count > 0;

    /// <summary>Gets whether nothing at all stands in the row, as in those that spreadsheets write below the last.</summary>
    internal bool AreEmpty
    {
        get
        {
            for (int place = 0; place < csv.FieldCount; place++)
            {
                if (!csv.IsEmpty(place)) return false;
            }

            return true;
        }
    }

    /// <summary>Gets the bytes of a cell.</summary>
    internal ReadOnlySpan<byte> Span(string column) => csv.GetSpan(header.PlaceOf(column));

    /// <summary>Gets the text of a cell.</summary>
    internal string Text(string column) => csv.GetString(header.PlaceOf(column));

    /// <summary>Reads a name or a key, which must be there, fit for one line and of a bearable length.</summary>
    internal string Name(string column)
    {
        string name = Text(column);
        if (string.IsNullOrWhiteSpace(name)) Fault(column, "is blank");
        else if (!Utf8.IsValid(Span(column))) Fault(column, "is not in UTF-8");
        else if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) Refuse(column, "begins or ends with a blank within its quotes");
        else if (name.Any(char.IsControl)) Refuse(column, "holds a control character");
        else if (name.Length > LongestName) Refuse(column, string.Create(CultureInfo.InvariantCulture, $"is longer than {LongestName} characters"));
        return name;
    }

    /// <summary>Gets the bytes of a cell that holds a value and no name: without the blanks around it.</summary>
    internal ReadOnlySpan<byte> Value(string column) => CellText.Trimmed(Span(column));

    /// <summary>Reads a whole number from 0 on; null where the cell is empty, or faulty.</summary>
    internal int? Number(string column, int highest, string unit)
    {
        ReadOnlySpan<byte> cell = Value(column);
        if (cell.IsEmpty) return null;
        if (CellText.TryWhole(cell, out int number) && number <= highest) return number;
        Refuse(column, string.Create(CultureInfo.InvariantCulture, $"is not a whole number from 0 to {highest} ({unit}){CellText.NumberHint(Text(column))}"));
        return null;
    }

    /// <summary>Reads a day, which must be there; null where it is faulty.</summary>
    internal DateOnly? Day(string column)
    {
        string text = Text(column).Trim(' ', '\t');
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Refuse(column, $"is not a day written as yyyy-MM-dd{CellText.DayHint(text)}");
        return null;
    }

    /// <summary>Tells a fault of a cell by what was found in it.</summary>
    /// <remarks>Where a row has a resident, a cell too many or too few puts the id into any column.</remarks>
    internal void Refuse(string column, string text)
    {
        string found = Encoding.UTF8.GetString(Span(column));
        Fault(column, $"{(header.HasResidents ? ShownText.QuotedResident(found) : ShownText.Quoted(found))} {text}");
    }

    /// <summary>Tells a fault of a cell.</summary>
    internal void Fault(string? column, string text) => faults.Add(new(csv.LineNumber, column, text));
}
