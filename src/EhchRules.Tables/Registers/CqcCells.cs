using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Reads the cells of CQC's tables by the names of their columns. A column that is not there gives nothing, which is told once.</summary>
internal sealed class CqcCells
{
    private readonly RegisterRows rows;
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the columns of a header.</summary>
    /// <param name="rows">The rows, at the header.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="expected">The columns that are read. One that is missing, or there twice, is a fault.</param>
    internal CqcCells(RegisterRows rows, string[] names, IEnumerable<string> expected)
    {
        this.rows = rows;
        rows.ForgetFaults();
        for (int place = 0; place < names.Length; place++) places.TryAdd(names[place], place);
        foreach (string column in expected)
        {
            int count = names.Count(name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase));
            if (count == 0) rows.Fault(column, null, "the header has no such column; what it says is taken as not known");
            else if (count > 1) rows.Fault(column, null, "stands in the header more than once; the first is read");
        }
    }

    /// <summary>Gets a cell; empty where there is no such column.</summary>
    internal string this[string column] => places.TryGetValue(column, out int place) ? rows[place] : string.Empty;

    /// <summary>Gets whether there is such a column.</summary>
    internal bool Has(string column) => places.ContainsKey(column);

    /// <summary>Gets the id of the row's location; null where it cannot be told, which is a fault.</summary>
    internal CqcLocationId? Id(string column)
    {
        string text = this[column];
        if (CqcLocationId.TryParse(text, out CqcLocationId? id)) return id;
        rows.Fault(column, text, $"{CodeFaults.Location}; the row is not used");
        return null;
    }

    /// <summary>Reads a name; null where there is none.</summary>
    internal string? Name(string column)
    {
        string text = this[column];
        if (text.Length == 0) return null;
        if (!text.Contains('\uFFFD', StringComparison.Ordinal)) return text;
        rows.Fault(column, text, "is not in UTF-8; save the sheet as CSV in UTF-8");
        return null;
    }

    /// <summary>Reads <c>Y</c> or <c>N</c>; null where the cell is empty.</summary>
    internal bool? YesNo(string column)
    {
        string text = this[column];
        if (text.Length == 0) return null;
        if (CqcVocabulary.TryYesNo(text, out bool isYes)) return isYes;
        rows.Fault(column, text, "is neither Y nor N");
        return null;
    }

    /// <summary>Says whether a cell has a mark: <c>Y</c>, where the others are empty.</summary>
    internal bool IsMarked(string column, int place)
    {
        if (rows.IsEmpty(place)) return false;
        string text = rows[place];
        if (CqcVocabulary.TryYesNo(text, out bool isYes)) return isYes;
        rows.Fault(column, text, "is neither Y nor empty");
        return false;
    }

    /// <summary>Reads a day; null where the cell is empty.</summary>
    internal DateOnly? Day(string column)
    {
        string text = this[column];
        if (text.Length == 0) return null;
        if (RegisterDays.TryRead(text, out DateOnly day)) return day;
        rows.Fault(column, text, RegisterDays.Expected);
        return null;
    }

    /// <summary>Reads a number of beds; null where the cell is empty.</summary>
    internal int? Beds(string column)
    {
        string text = this[column];
        if (text.Length == 0) return null;
        if (TryBeds(text, out int beds)) return beds;
        rows.Fault(column, text, "is not a whole number of beds");
        return null;
    }

    /// <summary>Reads a code; null where the cell is empty, or holds a hyphen, as CQC writes for none in some columns.</summary>
    internal OdsCode? Ods(string column)
    {
        string text = this[column];
        if (text.Length == 0 || text == "-") return null;
        if (OdsCode.TryParse(text, out OdsCode? code)) return code;
        rows.Fault(column, text, CodeFaults.Ods);
        return null;
    }

    /// <summary>Reads a whole number, which a spreadsheet may have given decimals that are 0.</summary>
    internal static bool TryBeds(string text, out int beds)
    {
        bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number <= 100_000 && number == decimal.Truncate(number);
        beds = isNumber ? (int)number : 0;
        return isNumber;
    }
}
