using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Tables;

/// <summary>The rows of a cursor, fetched some at a time.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The name is quoted, and the query is the caller's own.")]
internal sealed class CursorTable : RowReader
{
    private readonly DbTransaction transaction;
    private readonly string fetch;
    private readonly (Type Type, string Name)[] types;
    private readonly List<object[]> rows;
    private readonly int rowsAtOnce;
    private int at = -1;

    private CursorTable(DbTransaction transaction, string fetch, int rowsAtOnce, IReadOnlyList<TableColumn> columns, (Type Type, string Name)[] types, List<object[]> rows)
        : base(columns)
    {
        this.transaction = transaction;
        this.fetch = fetch;
        this.rowsAtOnce = rowsAtOnce;
        this.types = types;
        this.rows = rows;
    }

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => types[ordinal].Type;

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => types[ordinal].Name;

    internal static CursorTable Open(DbTransaction transaction, string name, string select, int rowsAtOnce)
    {
        string quoted = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        using (DbCommand declare = Command(transaction, $"declare {quoted} no scroll cursor for {select}")) declare.ExecuteNonQuery();
        string fetch = string.Create(CultureInfo.InvariantCulture, $"fetch forward {rowsAtOnce} from {quoted}");
        using DbCommand first = Command(transaction, fetch);
        using DbDataReader reader = first.ExecuteReader();
        TableColumn[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(ordinal => new TableColumn(reader.GetName(ordinal), ColumnKind.Text))];
        (Type, string)[] types = [.. Enumerable.Range(0, reader.FieldCount).Select(ordinal => (TypeOf(reader, ordinal), reader.GetDataTypeName(ordinal)))];
        List<object[]> rows = [];
        Take(reader, rows);
        return new(transaction, fetch, rowsAtOnce, columns, types, rows);
    }

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        if (++at < rows.Count) return true;
        if (rows.Count < rowsAtOnce) return false;
        rows.Clear();
        at = 0;
        try
        {
            using DbCommand next = Command(transaction, fetch);
            using DbDataReader reader = next.ExecuteReader();
            Take(reader, rows);
        }
        catch (InvalidOperationException gone)
        {
            // So it is told for each table but the one in whose midst the server went.
            throw new InvalidDataException("the connection is closed", gone);
        }

        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => rows[at][place] is Exception unreadable ? throw new InvalidCastException(unreadable.Message, unreadable) : rows[at][place];

    /// <summary>Gets the type of the values of a column; that of an array where the driver has none for them, or where they are times of day that it gives as moments.</summary>
    private static Type TypeOf(DbDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetDataTypeName(ordinal) is "time with time zone" or "timetz" ? typeof(TimeOnly) : reader.GetFieldType(ordinal);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            return typeof(Array);
        }
    }

    private static void Take(DbDataReader reader, List<object[]> rows)
    {
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            for (int place = 0; place < row.Length; place++) row[place] = ValueOf(reader, place);
            rows.Add(row);
        }
    }

    /// <summary>Gets a value, or why the driver has none: it is told only if the value is asked for.</summary>
    private static object ValueOf(DbDataReader reader, int place)
    {
        try
        {
            return reader.GetValue(place);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            return unreadable;
        }
    }

    private static DbCommand Command(DbTransaction transaction, string text)
    {
        DbCommand command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        return command;
    }
}
