using DuckDB.NET.Data;

namespace EhchRules.Tables.Tests;

/// <summary>DuckDB in memory: a reader of files that has nothing in common with what wrote them.</summary>
internal sealed class Duck : IDisposable
{
    internal Duck() => Connection.Open();

    internal DuckDBConnection Connection { get; } = new("DataSource=:memory:");

    /// <summary>Asks, and gets the rows with an empty cell as null.</summary>
    internal IReadOnlyList<object?[]> Rows(string sql)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            object[] values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add([.. values.Select(static value => value is DBNull ? null : value)]);
        }

        return rows;
    }

    internal T Only<T>(string sql) => (T)Assert.Single(Assert.Single(Rows(sql)))!;

    internal void Do(string sql)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Connection.Dispose();
}
