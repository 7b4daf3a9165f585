using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Takes records apart into tables.</summary>
public static class RecordTableExtensions
{
    /// <summary>Takes records apart into the rows of a table, one record after another, as they are asked for. Reading them back gives equal records.</summary>
    /// <remarks>
    /// What an empty text was is not known when it is read back: tables cannot tell the two apart. An entry that other tables refer to is named by its place in its list, from 1.
    /// </remarks>
    /// <param name="table">The table, one of <see cref="RecordTables.All"/>.</param>
    /// <param name="records">The records, in the order of their networks' codes if the rows are to be read back.</param>
    /// <exception cref="ArgumentException"><paramref name="table"/> is none of them.</exception>
    public static DbDataReader RowsOf(this RecordTable table, IEnumerable<NetworkRecord> records)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(records);
        RecordTable known = RecordTables.Find(table.Name) ?? throw new ArgumentException($"{table.Name} is no table of records.", nameof(table));
        return new RecordTableReader(known, records.SelectMany(record => RecordRows.Of(record)[known]));
    }
}
