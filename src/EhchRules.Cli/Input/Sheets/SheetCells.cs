using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace EhchRules.Cli.Input.Sheets;

/// <summary>Reads the cells of one row after another, and tells every fault it meets.</summary>
internal sealed class SheetCells(CsvReader csv, SheetHeader header, Action<SheetFault> tell)
{
    internal const int LongestName = 200;

    /// <summary>Gets the line of the file on which the row begins.</summary>
    internal long Line => csv.LineNumber;

    /// <summary>Gets how many cells the row has.</summary>
    internal int Count => csv.FieldCount;

    /// <summary>Gets how many cells it must have.</summary>
    internal int Expected => header.Count;

    /// <summary>Gets whether a fault of the row was met.</summary>
    internal bool HasFault { get; private set; }

    /// <summary>Gets whether nothing at all stands in the row, as in those that spreadsheets write below the last.</summary>
    internal bool AreEmpty
    {
        get
        {
            if (csv.RawRecord is [var first, ..] && IsVisible(first) && first != ',') return false;
            for (int place = 0; place < csv.FieldCount; place++)
            {
                if (!At(place).IsEmpty) return false;
            }

            return true;
        }
    }

    /// <summary>Gets the bytes of the row as they stand in the file, without the end of the line.</summary>
    internal ReadOnlySpan<byte> Bytes => csv.RawRecord;

    /// <summary>Goes to the row on which the reader stands.</summary>
    internal void Begin() => HasFault = false;

    /// <summary>Gets a column, for those who read a cell of it in every row.</summary>
    internal SheetColumn Column(string name) => header[name];

    /// <summary>Gets the bytes of a cell.</summary>
    internal ReadOnlySpan<byte> Span(string column) => At(header[column].Place);

    /// <summary>Gets the text of a cell.</summary>
    internal string Text(string column) => csv.GetString(header[column].Place);

    /// <summary>Reads a name or a key, which must be there, fit for one line and of a bearable length.</summary>
    internal string Name(string column) => Encoding.UTF8.GetString(Name(header[column]));

    /// <inheritdoc cref="Name(string)"/>
    internal ReadOnlySpan<byte> Name(SheetColumn column)
    {
        ReadOnlySpan<byte> cell = At(column.Place);
        if (!IsPlainName(cell)) CheckName(column.Name, cell);
        return cell;
    }

    /// <summary>Gets the bytes of a cell that holds a value and no name: without the blanks around it.</summary>
    internal ReadOnlySpan<byte> Value(string column) => Value(header[column]);

    /// <inheritdoc cref="Value(string)"/>
    internal ReadOnlySpan<byte> Value(SheetColumn column)
    {
        ReadOnlySpan<byte> cell = At(column.Place);
        return cell.IsEmpty || (!IsBlank(cell[0]) && !IsBlank(cell[^1])) ? cell : CellText.Trimmed(cell);
    }

    /// <summary>Reads a whole number from 0 on; null where the cell is empty, or faulty.</summary>
    internal int? Number(string column, int highest, string unit) => Number(header[column], highest, unit);

    /// <inheritdoc cref="Number(string, int, string)"/>
    internal int? Number(SheetColumn column, int highest, string unit)
    {
        ReadOnlySpan<byte> cell = Value(column);
        if (cell.IsEmpty) return null;
        if (CellText.TryWhole(cell, out int number) && number <= highest) return number;
        Refuse(column.Name, string.Create(CultureInfo.InvariantCulture, $"is not a whole number from 0 to {highest} ({unit}){CellText.NumberHint(Text(column.Name))}"));
        return null;
    }

    /// <summary>Reads a day, which must be there; null where it is faulty.</summary>
    internal DateOnly? Day(string column)
    {
        string text = Text(column).Trim(' ', '\t');
        if (IsoDay.TryRead(text, out DateOnly day)) return day;
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
    internal void Fault(string? column, string text)
    {
        HasFault = true;
        tell(new(csv.LineNumber, column, text));
    }

    /// <summary>Gets a cell without its quotes and the blanks around it. Most have neither, and are as they stand in the file.</summary>
    private ReadOnlySpan<byte> At(int place)
    {
        ReadOnlySpan<byte> raw = csv.GetRawSpan(place);
        return raw.IsEmpty || (IsVisible(raw[0]) && IsVisible(raw[^1])) ? raw : csv.GetSpan(place);
    }

    private void CheckName(string column, ReadOnlySpan<byte> cell)
    {
        string name = Encoding.UTF8.GetString(cell);
        if (string.IsNullOrWhiteSpace(name)) Fault(column, "is blank");
        else if (!Utf8.IsValid(cell)) Fault(column, "is not in UTF-8");
        else if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) Refuse(column, "begins or ends with a blank within its quotes");
        else if (name.Any(char.IsControl)) Refuse(column, "holds a control character");
        else if (name.Length > LongestName) Refuse(column, string.Create(CultureInfo.InvariantCulture, $"is longer than {LongestName} characters"));
    }

    /// <summary>Says whether a name is of printed ASCII alone, so that nothing can be wrong with it.</summary>
    private static bool IsPlainName(ReadOnlySpan<byte> cell) =>
        cell.Length is > 0 and <= LongestName && IsVisible(cell[0]) && IsVisible(cell[^1]) && !cell.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    private static bool IsBlank(byte one) => one is (byte)' ' or (byte)'\t';

    private static bool IsVisible(byte one) => one is > (byte)' ' and not (byte)'"';
}
