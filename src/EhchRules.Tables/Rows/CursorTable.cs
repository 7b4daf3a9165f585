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
    private readonly Type[] types;
    private readonly List<object[]> rows;
    private readonly int rowsAtOnce;
    private int at = -1;

    private CursorTable(DbTransaction transaction, string fetch, int rowsAtOnce, IReadOnlyList<TableColumn> columns, Type[] types, List<object[]> rows)
        : base(columns)
    {
        this.transaction = transaction;
        this.fetch = fetch;
        this.rowsAtOnce = rowsAtOnce;
        this.types = types;
        this.rows = rows;
    }

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => types[ordinal];

    internal static CursorTable Open(DbTransaction transaction, string name, string select, int rowsAtOnce)
    {
        string quoted = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        using (DbCommand declare = Command(transaction, $"declare {quoted} no scroll cursor for {select}")) declare.ExecuteNonQuery();
        string fetch = string.Create(CultureInfo.InvariantCulture, $"fetch forward {rowsAtOnce} from {quoted}");
        using DbCommand first = Command(transaction, fetch);
        using DbDataReader reader = first.ExecuteReader();
        TableColumn[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(ordinal => new TableColumn(reader.GetName(ordinal), ColumnKind.Text))];
        Type[] types = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType)];
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
        using DbCommand next = Command(transaction, fetch);
        using DbDataReader reader = next.ExecuteReader();
        Take(reader, rows);
        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => rows[at][place];

    private static void Take(DbDataReader reader, List<object[]> rows)
    {
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
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
