using System.Globalization;
using DuckDB.NET.Data;

namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Follows docs/tables.md from an extract to an answer: its commands are run as they stand, its SQL is asked, and what it shows is compared.</summary>
public sealed class TablesPageTests
{
    private const string Page = "tables.md";

    /// <summary>Lets lines of the page stand as they are.</summary>
    private const string Ehch = "ehch() { $ehch \"$@\"; }";

    [Fact]
    public async Task The_commands_lead_from_an_extract_to_the_answer_shown()
    {
        using Shell shell = new();
        string[] commands = [.. new[] { "sample", "coverage", "import", "assess" }.Select(static name => Shown.In(Page, name).TrimEnd('\n'))];

        string printed = await shell.RunAsync([Ehch, .. commands.Select(static command => $"{command} 2> told || echo \"failed: $?\"")]);

        Assert.All(commands, static command => Assert.DoesNotContain('\n', command));
        Assert.DoesNotContain("failed", printed, StringComparison.Ordinal);
        Assert.Contains($"\n{Shown.In(Page, "covered")}", printed, StringComparison.Ordinal);
        Assert.Contains(" is a description id, not a concept id\n", await shell.ReadAsync("told"), StringComparison.Ordinal);
        Assert.Equal(4, (await shell.ReadAsync("records.ndjson")).Count(static one => one is '\n'));
        Assert.Equal(Shown.In(Page, "late"), Ask(Shown.In(Page, "sql"), shell.Folder.Path));
    }

    [Fact]
    public async Task What_the_page_says_of_tables_with_faults_is_said()
    {
        using Shell shell = new();
        Directory.CreateDirectory(shell.Folder.PathOf("broken"));
        shell.Folder.Write("broken/networks.csv", "network\nU57490\nU57491\n");
        shell.Folder.Write("broken/homes.csv", "network,home\nU57490,oakfield\nU57491,elm-court\n");
        shell.Folder.Write("broken/beds.csv", Shown.In(Page, "broken"));

        string printed = await shell.RunAsync(Ehch, Shown.In(Page, "broken-call").TrimEnd('\n'), "echo \"exit code $?\"");

        Assert.Equal($"exit code 2\n{Shown.In(Page, "faults")}", printed);
        Assert.Contains("\"U57491\"", Assert.Single((await shell.ReadAsync("records.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>Asks DuckDB, and writes what it answers as its own <c>-list</c> does.</summary>
    private static string Ask(string sql, string folder)
    {
        using DuckDBConnection database = new("DataSource=:memory:");
        database.Open();
        using DuckDBCommand place = database.CreateCommand();
        place.CommandText = $"set file_search_path = '{folder}'";
        place.ExecuteNonQuery();
        using DuckDBCommand question = database.CreateCommand();
        question.CommandText = sql;
        using DuckDBDataReader rows = question.ExecuteReader();
        List<string> lines = [string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(rows.GetName))];
        while (rows.Read()) lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(place => Convert.ToString(rows.GetValue(place), CultureInfo.InvariantCulture))));
        return string.Join('\n', lines) + "\n";
    }
}
