using System.Data.Common;
using DuckDB.NET.Data;
using EhchRules.Sampling;

namespace EhchRules.Tables.Tests.Documentation;

/// <summary>Runs the example of docs/tables.md.</summary>
public sealed class TablesPageTests
{
    [Fact]
    public async Task A_database_is_read_and_judged()
    {
        DateOnly day = new(2022, 6, 10);
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Seed = 9 })];
        using DuckDBConnection database = new("DataSource=:memory:");
        database.Open();
        Load(database, records);
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
            if (RecordTables.Find(table) is null) return null;
            DbCommand command = database.Duplicate().CreateCommand();
            command.Connection!.Open();
            command.CommandText = $"select * from \"{table}\" order by \"network\"";
            return command.ExecuteReader();
        }
        // end of example

        Assert.Empty(told);
        Assert.Equal(records.Select(static record => record.Network.Code), assessments.Select(static assessment => assessment.Record.Network.Code));
        Assert.All(assessments, static assessment => Assert.NotEmpty(assessment.Findings));
        Example.IsPrintedIn("docs/tables.md", "tables", "TablesPageTests.cs", "EhchRules.Tables");
    }

    private static void Load(DuckDBConnection database, NetworkRecord[] records)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = RecordTables.CreateScript(SqlDialect.DuckDb);
        command.ExecuteNonQuery();
        foreach (RecordTable table in RecordTables.All)
        {
            using DbDataReader rows = table.RowsOf(records);
            using DuckDBAppender appender = database.CreateAppender(table.Name);
            while (rows.Read())
            {
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
    }
}
