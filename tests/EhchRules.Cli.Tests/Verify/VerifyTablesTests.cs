using System.Globalization;

namespace EhchRules.Cli.Tests.Verify;

/// <summary>An assessment of tables is verified against the tables.</summary>
public sealed class VerifyTablesTests(VerifyTablesTests.Sample sample) : IClassFixture<VerifyTablesTests.Sample>
{
    private const string On = "2022-06-10";
    private const string Earlier = "2021-06-10";

    [Theory]
    [InlineData("--format", "ndjson")]
    [InlineData("--format", "json")]
    [InlineData("--known-on", "2022-03-01")]
    [InlineData("--occasions", "all")]
    [InlineData("--topic", "CarePlanning")]
    public async Task What_was_assessed_from_tables_is_the_same(string option, string value)
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        string assessments = await AssessAsync(folder, tables, On, option, value);

        Answer answer = await Call.Of("verify", assessments, tables);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.EndsWith("3 assessments: 3 the same, 0 not.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_cell_is_another_record_of_its_network_alone()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        string assessments = await AssessAsync(folder, tables, On);
        ChangeLastCell(tables, "beds", "U00002", static count => count is "7" ? "8" : "7");

        Answer answer = await Call.Of("verify", assessments, tables);

        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(2, answer.Lines.Count(static line => line.StartsWith("THE SAME: ", StringComparison.Ordinal)));
        Assert.Contains("\nNOT THE SAME: the assessment of U00002 on Friday 10 June 2022\nThe record is not the one that was assessed, or was changed since.\n  First at    $.recordHash\n", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 assessments: 2 the same, 1 not.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_is_no_value_is_told_with_its_place_and_the_others_are_verified()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        string assessments = await AssessAsync(folder, tables, On);
        int line = ChangeLastCell(tables, "beds", "U00002", static _ => "many");

        Answer answer = await Call.Of("verify", assessments, tables);

        Assert.Equal(2, answer.Code);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{tables}: beds: line {line}: count: \"many\" is not a whole number, 0 or more\n"), answer.Error);
        Assert.Contains($" NOT VERIFIED: the assessment of U00002 on Friday 10 June 2022 The file {tables} holds no further record of that network; it may be one of those that have faults. ", answer.Unwrapped, StringComparison.Ordinal);
        Assert.EndsWith("3 assessments: 2 the same, 1 not.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_are_complete_to_the_day_judged_and_no_further_are_the_same()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        CompleteTo(tables, On);

        Answer answer = await Call.Of("verify", await AssessAsync(folder, tables, On), tables);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.EndsWith("3 assessments: 3 the same, 0 not.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assessments_of_several_days_go_each_with_what_the_tables_say_of_its_day()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        CompleteTo(tables, Earlier);
        string[] ofBoth =
        [
            .. await File.ReadAllLinesAsync(await AssessAsync(folder, tables, Earlier), TestContext.Current.CancellationToken),
            .. await File.ReadAllLinesAsync(await AssessAsync(folder, tables, On), TestContext.Current.CancellationToken),
        ];

        Answer answer = await Call.Of("verify", folder.Write("both.ndjson", string.Join('\n', ofBoth)), tables);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.EndsWith("6 assessments: 6 the same, 0 not.\n", answer.Output, StringComparison.Ordinal);
        Assert.NotEqual(HashIn(ofBoth[0]), HashIn(ofBoth[3]));
    }

    [Fact]
    public async Task Of_several_days_a_fault_is_told_once_and_a_record_is_left_over_that_no_day_has()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        string[] earlier = await File.ReadAllLinesAsync(await AssessAsync(folder, tables, Earlier), TestContext.Current.CancellationToken);
        string[] later = await File.ReadAllLinesAsync(await AssessAsync(folder, tables, On), TestContext.Current.CancellationToken);
        ChangeLastCell(tables, "beds", "U00002", static _ => "many");

        Answer answer = await Call.Of("verify", folder.Write("firsts.ndjson", $"{earlier[0]}\n{later[0]}"), tables);

        Assert.Equal(2, answer.Code);
        Assert.Contains("beds: line ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("2 assessments: 2 the same, 0 not.\n1 record of the file has no assessment here.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_out_of_order_verify_nothing_behind_the_place()
    {
        using TemporaryFolder folder = new();
        string tables = sample.CopyTo(folder);
        string assessments = await AssessAsync(folder, tables, On);
        string networks = Path.Combine(tables, "networks.csv");
        string[] rows = await File.ReadAllLinesAsync(networks, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(networks, [rows[0], rows[3], rows[1], rows[2]], TestContext.Current.CancellationToken);

        Answer answer = await Call.Of("verify", assessments, tables);

        Assert.Equal(2, answer.Code);
        Assert.Contains("networks: line 3: network: \"U00001\" stands behind rows of a later network", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("THE SAME: the assessment of U00001", answer.Output, StringComparison.Ordinal);
    }

    private static async Task<string> AssessAsync(TemporaryFolder folder, string tables, string on, params string[] options)
    {
        string assessments = folder.PathOf("assessments");
        string[] format = options.Contains("--format") ? [] : ["--format", "ndjson"];
        Assert.Equal(0, (await Call.Of(["assess", tables, "--on", on, "--fail-on", "none", .. format, .. options, "-o", assessments])).Code);
        return assessments;
    }

    /// <summary>Changes the last cell of the first row of a network.</summary>
    /// <returns>The line on which it stands.</returns>
    private static int ChangeLastCell(string tables, string table, string network, Func<string, string> change)
    {
        string file = Path.Combine(tables, $"{table}.csv");
        string[] rows = File.ReadAllLines(file);
        int row = Array.FindIndex(rows, row => row.StartsWith($"{network},", StringComparison.Ordinal));
        int comma = rows[row].LastIndexOf(',');
        rows[row] = rows[row][..(comma + 1)] + change(rows[row][(comma + 1)..]);
        File.WriteAllLines(file, rows);
        return row + 1;
    }

    private static void CompleteTo(string tables, string day)
    {
        string file = Path.Combine(tables, "complete.csv");
        string[] rows = File.ReadAllLines(file);
        File.WriteAllLines(file, [rows[0], .. rows.Skip(1).Select(row => row.EndsWith(',') ? row + day : throw new InvalidOperationException(row))]);
    }

    private static string HashIn(string assessment) => assessment.Split("\"recordHash\":\"")[1].Split('"')[0];

    /// <summary>Three networks of a sample.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        public async ValueTask InitializeAsync() =>
            Assert.Equal(0, (await Call.Of("sample", "--networks", "3", "--homes", "1", "--beds", "12", "--seed", "15", "--format", "tables", "-o", folder.PathOf("tables"))).Code);

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            return ValueTask.CompletedTask;
        }

        internal string CopyTo(TemporaryFolder other)
        {
            string copy = Directory.CreateDirectory(other.PathOf("tables")).FullName;
            foreach (string file in Directory.GetFiles(folder.PathOf("tables"))) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            return copy;
        }
    }
}
