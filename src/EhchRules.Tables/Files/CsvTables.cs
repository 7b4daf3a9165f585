using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Tables as CSV files with a header.</summary>
/// <remarks>
/// A file is UTF-8 with or without a byte order mark (UTF-16 with one), has commas between cells and quotation marks as RFC 4180 has them; a cell may be of several lines. An empty cell is null, quoted or
/// not. Blanks around a cell without quotation marks are no part of it, and empty lines are passed over.
/// </remarks>
public static class CsvTables
{
    /// <summary>Reads a file. Every cell is text.</summary>
    /// <param name="table">The table's name, for faults.</param>
    /// <param name="csv">The file, from its beginning; it is read once, forwards, and closed with the reader.</param>
    /// <exception cref="TableFaultException">The file has no header that could be one.</exception>
    public static DbDataReader Read(string table, Stream csv)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(csv);
        return CsvTable.Open(table, csv);
    }

    /// <summary>Reads a file that is to be loaded into a database and put in order there: each row says on which line it begins, in a last column, <see cref="RecordTables.LineColumn"/>.</summary>
    /// <param name="table">The table's name, for faults.</param>
    /// <param name="csv">The file, from its beginning; it is read once, forwards, and closed with the reader.</param>
    /// <param name="unreadable">Takes the rows that have another number of cells than the header, or are quoted wrongly. They are left out.</param>
    /// <exception cref="TableFaultException">The file has no header that could be one.</exception>
    public static DbDataReader ReadWithLines(string table, Stream csv, Action<TableFault> unreadable)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(unreadable);
        return CsvTableWithLines.Open(table, csv, unreadable);
    }
}
