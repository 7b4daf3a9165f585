using System.Data;
using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using EhchRules.Sampling;

namespace EhchRules.Tables.Tests.Documentation;

/// <summary>Runs the example of docs/tables.md.</summary>
public sealed class TablesPageTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"ehch-tables-page-{Environment.ProcessId}.duckdb"));

    [Fact]
    public async Task A_database_is_read_and_judged()
    {
        DateOnly day = new(2022, 6, 10);
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Seed = 9 })];
        File.Delete(file);
        await using DbDataSource database = DuckDBClientFactory.Instance.CreateDataSource($"DataSource={file}");
        HashSet<string> tables = Load(file, records);
        List<Assessment> assessments = [];
        List<string> told = [];
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        // example: tables
        await foreach (TablesReading reading in NetworkTables.ReadAsync(Open, new() { JudgedThrough = day }, cancellationToken))
        {
            told.AddRange(reading.Faults.Select(fault => fault.ToString()));
            if (reading.Record is { } record) assessments.Add(EhchRuleSet.Current.Assess(record, day));
        }

        DbDataReader? Open(string table)
        {
            if (!tables.Contains(table)) return null;
            DbCommand command = database.OpenConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\" order by \"network\", rowid";
            return command.ExecuteReader(CommandBehavior.CloseConnection);
        }
        // end of example

        Assert.Empty(told);
        Assert.Equal(records.Select(static record => record.Network.Code), assessments.Select(static assessment => assessment.Record.Network.Code));
        Assert.All(assessments, static assessment => Assert.NotEmpty(assessment.Findings));
        Example.IsPrintedIn("docs/tables.md", "tables", "TablesPageTests.cs", "EhchRules.Tables");
    }

    public void Dispose() => File.Delete(file);

    /// <summary>Makes a database of the tables that have a row.</summary>
    private static HashSet<string> Load(string file, NetworkRecord[] records)
    {
        using DuckDBConnection database = new($"DataSource={file}");
        database.Open();
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = RecordTables.CreateScript(SqlDialect.DuckDb);
        command.ExecuteNonQuery();
        HashSet<string> filled = [];
        foreach (RecordTable table in RecordTables.All)
        {
            using DbDataReader rows = table.RowsOf(records);
            using DuckDBAppender appender = database.CreateAppender(table.Name);
            while (rows.Read())
            {
                filled.Add(table.Name);
                IDuckDBAppenderRow row = appender.CreateRow();
                for (int place = 0; place < rows.FieldCount; place++)
                {
                    _ = rows.GetValue(place) switch
                    {
                        DateOnly cell => row.AppendValue(cell),
                        bool cell => row.AppendValue(cell),
                        int cell => row.AppendValue(cell),
                        string cell => row.AppendValue(cell),
                        _ => row.AppendNullValue(),
                    };
                }

                row.EndRow();
            }
        }

        foreach (RecordTable table in RecordTables.All.Where(table => !filled.Contains(table.Name)))
        {
            command.CommandText = $"drop table {table.Name}";
            command.ExecuteNonQuery();
        }

        return filled;
    }
}
