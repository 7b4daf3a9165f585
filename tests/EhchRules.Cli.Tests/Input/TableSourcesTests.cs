using System.Globalization;
using DuckDB.NET.Data;
using EhchRules.Tables;
using Npgsql;

namespace EhchRules.Cli.Tests.Input;

/// <summary>The same records come out of CSV, Parquet, DuckDB and PostgreSQL as out of NDJSON, and so do the same findings.</summary>
/// <remarks>What needs PostgreSQL is skipped where no server is named.</remarks>
public sealed class TableSourcesTests(TableSourcesTests.Sample sample) : IClassFixture<TableSourcesTests.Sample>
{
    private const string On = "2022-06-10";

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("sample.duckdb")]
    [InlineData("postgresql")]
    public async Task Records_and_findings_are_those_of_the_json(string source)
    {
        string input = source is "postgresql" ? sample.Postgres() : sample.PathOf(source);

        Answer fromTables = await Call.Of("assess", input, "--on", On, "--format", "ndjson", "--fail-on", "none");

        Answer fromJson = await Call.Of("assess", sample.PathOf("records.ndjson"), "--on", On, "--format", "ndjson", "--fail-on", "none");
        Assert.Equal(0, fromTables.Code);
        Assert.Equal(Sample.Networks, fromJson.Lines.Length);
        Assert.Equal(fromJson.Lines, fromTables.Lines);
        Assert.Equal(fromJson.ErrorLines.Select(static line => line[line.IndexOf("residents/", StringComparison.Ordinal)..]), fromTables.ErrorLines.Select(static line => line[line.IndexOf("residents/", StringComparison.Ordinal)..]));
    }

    [Theory]
    [InlineData("coverage", "--format", "json")]
    [InlineData("measures", "--format", "csv")]
    [InlineData("worklist", "--format", "json")]
    [InlineData("premium", "--month", "2024-10")]
    public async Task Every_command_reads_them(string command, string option, string format)
    {
        string[] rest = command is "premium" ? [option, format] : ["--on", On, option, format];

        Answer fromTables = await Call.Of([command, sample.PathOf("parquet"), .. rest]);

        Answer fromJson = await Call.Of([command, sample.PathOf("records.ndjson"), .. rest]);
        Assert.Equal((fromJson.Code, fromJson.Output), (fromTables.Code, fromTables.Output));
        Assert.NotEmpty(fromTables.Output);
    }

    /// <summary>Networks of a sample in each form.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();
        private readonly string schema = string.Create(CultureInfo.InvariantCulture, $"ehch_tests_{Environment.ProcessId}");
        private bool hasPostgres;

        internal const int Networks = 100;

        private static string? Server => Environment.GetEnvironmentVariable("EHCHRULES_POSTGRES");

        internal string PathOf(string name) => folder.PathOf(name);

        internal string Postgres()
        {
            if (!hasPostgres) Assert.Skip("no PostgreSQL: EHCHRULES_POSTGRES holds no connection string");
            return $"postgresql:{schema}";
        }

        public async ValueTask InitializeAsync()
        {
            string networks = Networks.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(0, (await Call.Of("sample", "--networks", networks, "--homes", "1", "--beds", "12", "--seed", "4", "-o", PathOf("records.ndjson"))).Code);
            Assert.Equal(0, (await Call.Of("sample", "--networks", networks, "--homes", "1", "--beds", "12", "--seed", "4", "--format", "tables", "-o", PathOf("csv"))).Code);
            MakeDuckDb();
            if (Server is not { Length: > 0 } server) return;
            await MakePostgresAsync(server);
            hasPostgres = true;
        }

        public async ValueTask DisposeAsync()
        {
            folder.Dispose();
            if (!hasPostgres) return;
            await using NpgsqlConnection connection = new(Server);
            await connection.OpenAsync();
            await using NpgsqlCommand drop = new($"drop schema {schema} cascade", connection);
            await drop.ExecuteNonQueryAsync();
        }

        private void MakeDuckDb()
        {
            Directory.CreateDirectory(PathOf("parquet"));
            using DuckDBConnection database = new($"DataSource={PathOf("sample.duckdb")}");
            database.Open();
            Run(RecordTables.CreateScript(SqlDialect.DuckDb));
            foreach (RecordTable table in RecordTables.All)
            {
                Run($"copy \"{table.Name}\" from '{PathOf($"csv/{table.Name}.csv")}' (header true)");
                Run($"copy \"{table.Name}\" to '{PathOf($"parquet/{table.Name}.parquet")}' (format parquet)");
            }

            void Run(string statement)
            {
                using DuckDBCommand command = database.CreateCommand();
                command.CommandText = statement;
                command.ExecuteNonQuery();
            }
        }

        private async Task MakePostgresAsync(string server)
        {
            await using NpgsqlConnection connection = new(server);
            await connection.OpenAsync();
            await using (NpgsqlCommand create = new($"create schema {schema}; set search_path = {schema}; {RecordTables.CreateScript(SqlDialect.PostgreSql)}", connection)) await create.ExecuteNonQueryAsync();
            foreach (RecordTable table in RecordTables.All)
            {
                string columns = string.Join(", ", table.Columns.Select(static column => $"\"{column.Name}\""));
                await using TextWriter copy = await connection.BeginTextImportAsync($"copy {schema}.\"{table.Name}\" ({columns}) from stdin (format csv, header)");
                await copy.WriteAsync(await File.ReadAllTextAsync(PathOf($"csv/{table.Name}.csv")));
            }
        }
    }
}
