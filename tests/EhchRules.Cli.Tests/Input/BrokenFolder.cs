using DuckDB.NET.Data;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Tables of a network with a home and its beds, to be broken and then imported.</summary>
internal sealed class BrokenFolder : IDisposable
{
    private const string Before = "what was here before";

    private readonly TemporaryFolder folder = new();

    internal BrokenFolder() => Directory.CreateDirectory(PathOf("tables"));

    /// <summary>Gets the folder of the tables.</summary>
    internal string Tables => PathOf("tables");

    internal static BrokenFolder OfParquet()
    {
        BrokenFolder broken = new();
        broken.Parquet("networks", "select 'U57490' as network");
        broken.Parquet("homes", "select 'U57490' as network, 'oak' as home");
        broken.Parquet("beds", "select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count");
        return broken;
    }

    internal static BrokenFolder OfCsv()
    {
        BrokenFolder broken = new();
        broken.Write("networks.csv", "network\nU57490\nU57491\n");
        broken.Write("homes.csv", "network,home\nU57490,oak\nU57491,elm\n");
        broken.Write("beds.csv", "network,home,from,count\nU57490,oak,2020-04-01,18\nU57491,elm,2020-04-01,20\n");
        return broken;
    }

    internal string PathOf(string name) => folder.PathOf(name);

    internal string TablePathOf(string name) => Path.Combine(Tables, name);

    internal void Write(string name, string text) => File.WriteAllText(TablePathOf(name), text);

    internal void Parquet(string table, string select, string options = "compression snappy") =>
        Run("DataSource=:memory:", $"copy ({select}) to '{TablePathOf($"{table}.parquet")}' (format parquet, {options})");

    /// <summary>Makes a database.</summary>
    internal string DuckDb(params string[] statements)
    {
        string file = PathOf("tables.duckdb");
        Run($"DataSource={file}", statements);
        return file;
    }

    /// <summary>Runs statements on a database.</summary>
    internal static void RunOn(string file, params string[] statements) => Run($"DataSource={file}", statements);

    /// <summary>Imports the tables into a file that is there already.</summary>
    internal Task<Answer> ImportAsync(params string[] options) => ImportFromAsync(Tables, options);

    internal Task<Answer> ImportFromAsync(string input, params string[] options)
    {
        folder.Write("records.ndjson", Before);
        return Call.Of(["import", input, .. options, "-o", PathOf("records.ndjson")]);
    }

    /// <summary>Asserts that import refuses the tables, that the file that was there is as it was, and that where there was none there is none.</summary>
    /// <param name="code">The exit code.</param>
    /// <param name="told">What stands on standard error.</param>
    /// <param name="input">What is imported; null means the folder of the tables.</param>
    internal async Task AssertRefusedAsync(int code, string told, string? input = null)
    {
        string[] files = [.. folder.FileNames];

        Answer replacing = await ImportFromAsync(input ?? Tables);
        string kept = await File.ReadAllTextAsync(PathOf("records.ndjson"), TestContext.Current.CancellationToken);
        File.Delete(PathOf("records.ndjson"));
        Answer making = await Call.Of("import", input ?? Tables, "-o", PathOf("records.ndjson"));

        Assert.Equal([$"{told}\n", $"{told}\n"], [replacing.Error, making.Error]);
        Assert.Equal((code, code), (replacing.Code, making.Code));
        Assert.Equal(Before, kept);
        Assert.Equal(files, folder.FileNames);
    }

    internal string[] Imported => File.ReadAllLines(PathOf("records.ndjson"));

    public void Dispose() => folder.Dispose();

    private static void Run(string source, params string[] statements)
    {
        using DuckDBConnection database = new(source);
        database.Open();
        foreach (string statement in statements)
        {
            using DuckDBCommand command = database.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
