using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Tables of a database through cursors of SQL, for drivers that have one reader open on a connection at a time, as that of PostgreSQL has.</summary>
/// <remarks>All tables are read side by side. Cursors of one transaction do that over one connection, and all of them see the database as it is at one moment.</remarks>
public static class CursorTables
{
    /// <summary>How many rows are fetched at once where the caller does not say.</summary>
    public const int RowsAtOnce = 2_000;

    /// <summary>Opens a cursor, and reads through it.</summary>
    /// <param name="transaction">The transaction, one that sees a single state of the database. It outlives the reader.</param>
    /// <param name="name">The cursor's name, another for each of the transaction.</param>
    /// <param name="select">The query, with the rows in the order of their networks' codes. It is passed on as it is: no part of it may come from others.</param>
    /// <param name="rowsAtOnce">How many rows are fetched, and are in memory, at once.</param>
    public static DbDataReader Read(DbTransaction transaction, string name, string select, int rowsAtOnce = RowsAtOnce)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(select);
        ArgumentOutOfRangeException.ThrowIfLessThan(rowsAtOnce, 1);
        return CursorTable.Open(transaction, name, select, rowsAtOnce);
    }
}
