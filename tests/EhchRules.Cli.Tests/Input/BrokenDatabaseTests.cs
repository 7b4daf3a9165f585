namespace EhchRules.Cli.Tests.Input;

/// <summary>Databases of DuckDB that cannot be read are refused, and so is every one where its library is missing.</summary>
public sealed class BrokenDatabaseTests
{
    private static readonly string[] Sound =
    [
        "create table networks as select 'U57490' as network",
        "create table homes as select 'U57490' as network, 'home-' || one as home from range(200000) homes (one)",
    ];

    [Fact]
    public async Task A_database_that_breaks_off_is_wrong_usage()
    {
        using BrokenFolder broken = new();
        string file = broken.DuckDb(Sound);
        await using (FileStream cut = File.OpenWrite(file)) cut.SetLength(cut.Length / 3);

        Answer answer = await broken.ImportFromAsync(file);

        Assert.Equal(64, answer.Code);
        Assert.StartsWith($"ehch: {file}: cannot be opened with DuckDB: DuckDBOpen failed: IO Error: Could not read enough bytes from file", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["what was here before"], broken.Imported);
    }

    [Fact]
    public async Task Damaged_rows_are_told_with_their_table()
    {
        using BrokenFolder broken = new();
        string file = broken.DuckDb(Sound);
        await using (FileStream damaged = File.OpenWrite(file))
        {
            damaged.Position = 80 << 10;
            await damaged.WriteAsync(new byte[400 << 10], TestContext.Current.CancellationToken);
        }

        Answer answer = await broken.ImportFromAsync(file);

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("homes: row 1: cannot be read, and nothing more is: IO Error: Corrupt database file", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["what was here before"], broken.Imported);
    }

    [Fact]
    public async Task A_view_that_fails_is_told_with_its_name_and_spoils_all()
    {
        using BrokenFolder broken = new();
        string file = broken.DuckDb([.. Sound, "create table visits as select * from homes", "create view rounds as select network, home, date '2020-10-06' as \"on\" from visits", "drop table visits"]);

        Answer answer = await broken.ImportFromAsync(file);

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("rounds: cannot be read: Catalog Error: Table with name visits does not exist!", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["what was here before"], broken.Imported);
    }

    [Fact]
    public async Task Without_the_libraries_of_the_system_the_program_says_so_and_reads_csv()
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        using BrokenFolder parquet = BrokenFolder.OfParquet();
        using BrokenFolder csv = BrokenFolder.OfCsv();
        string database = parquet.DuckDb(Sound);
        string program = Path.Combine(shell.Folder.Path, "program");

        string printed = await shell.RunAsync(
            $"cp -r {AppContext.BaseDirectory} {program}; find {program} -name '*duckdb.so*' -delete; find {program} -name 'ParquetSharpNative*' -delete; echo old > out",
            $"for from in {parquet.Tables} {database} '--sort {csv.Tables}'; do dotnet {program}/ehch.dll import $from -o out; echo $?; done; cat out",
            $"dotnet {program}/ehch.dll import {csv.Tables} | wc -l");

        const string Needs = "needs DuckDB, which has no library for this system";
        Assert.StartsWith("64\n64\n64\nold\n2\n", printed, StringComparison.Ordinal);
        Assert.Equal(
            [$"ehch: {parquet.Tables}: Parquet needs a library that is not there for this system", $"ehch: {database}: {Needs}", $"ehch: {csv.Tables}: {Needs}"],
            printed.Split('\n').Where(static line => line.StartsWith("ehch: ", StringComparison.Ordinal)).Select(static line => line[..line.IndexOf(" (", StringComparison.Ordinal)]));
    }
}
