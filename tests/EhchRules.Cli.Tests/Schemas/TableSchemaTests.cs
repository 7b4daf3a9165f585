using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using EhchRules.Tables;

namespace EhchRules.Cli.Tests.Schemas;

/// <summary>Holds what <c>ehch schema</c> prints of the tables of a record to the library, and to what <c>ehch sample</c> writes.</summary>
public sealed class TableSchemaTests
{
    public static TheoryData<string, string> Printed => new()
    {
        { "tables", RecordTables.DataPackage() },
        { "tables-postgresql", RecordTables.CreateScript(SqlDialect.PostgreSql) },
        { "tables-duckdb", RecordTables.CreateScript(SqlDialect.DuckDb) },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public async Task What_is_printed_is_what_the_library_says(string name, string expected)
    {
        Answer answer = await Call.Of("schema", name);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Equal($"{expected.TrimEnd()}\n", answer.Output);
    }

    [Fact]
    public async Task The_data_package_is_of_the_files_that_the_sample_writes()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, (await Call.Of("sample", "--homes", "2", "--beds", "10", "--format", "tables", "-o", folder.PathOf("tables"))).Code);

        JsonArray resources = JsonNode.Parse((await Call.Of("schema", "tables")).Output)!["resources"]!.AsArray();

        Assert.Equal(
            Directory.GetFiles(folder.PathOf("tables")).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            resources.Select(static resource => resource!["path"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(resources, resource => Assert.Equal(
            File.ReadLines(Path.Combine(folder.PathOf("tables"), resource!["path"]!.GetValue<string>())).First(),
            string.Join(',', resource["schema"]!["fields"]!.AsArray().Select(static field => field!["name"]!.GetValue<string>()))));
    }

    [Fact]
    public async Task The_statements_for_duckdb_make_a_database_that_is_read()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("care.duckdb");
        string script = (await Call.Of("schema", "tables-duckdb")).Output;
        using (DuckDBConnection database = new($"DataSource={file}"))
        {
            database.Open();
            using DuckDBCommand command = database.CreateCommand();
            command.CommandText = $"{script}; insert into networks (\"network\") values ('U57490')";
            command.ExecuteNonQuery();
        }

        Answer answer = await Call.Of("import", file);

        Assert.Equal((0, "{\"format\":\"ehch-record/1\",\"network\":{\"code\":\"U57490\"},\"attestations\":[]}\n"), (answer.Code, answer.Output));
    }

    [Fact]
    public async Task Help_lists_them()
    {
        string help = (await Call.Of("schema", "--help")).Unwrapped;

        Assert.All(Printed, row => Assert.Contains($"{row.Data.Item1} (", help, StringComparison.Ordinal));
    }
}
