using EhchRules.Conformance;

namespace EhchRules.Cli.Tests.Conformance;

public sealed class ConformanceRunTests
{
    private const string Started = """{"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"],"details":[]}}""";

    [Fact]
    public async Task Without_a_product_the_library_is_asked_and_passes()
    {
        Answer answer = await Call.Of("conformance", "run", "--level", "HomeRounds,Scoring");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.StartsWith("Conformance report: EhchRules, ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("The suite has no official standing.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Only: HomeRounds, Scoring", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["Level", "HomeRounds", "Scoring", "All"], answer.Lines[5..].Select(static line => line.Split(' ')[0]));
        Assert.All(answer.Lines[6..], static line => Assert.Matches(@"^\w+ +[1-9][0-9,]* +0 +0 +0 +0$", line));
    }

    [Fact]
    public async Task What_did_not_pass_is_told_with_why_what_was_expected_and_what_was_answered()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", Lines([.. Enumerable.Range(1, 20).Select(static number => Score(number))]));
        string[] answers =
        [
            Started, Right(1), Wrong(2), Wrong(3), """{"id":"NEWS2.4","skipped":"no scores of one scale are kept"}""", """{"id":"NEWS2.5","error":"division by zero"}""",
            Right(6), Right(6), Right(99), .. Enumerable.Range(8, 13).Select(Wrong),
        ];

        Answer answer = await new Call { Input = Lines(answers) }.WithAsync("conformance", "run", "--answers", "-", "--suite", deck);

        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Levels_that_are_not_implemented_are_no_failure()
    {
        Answer answer = await new Call { Input = Lines(Started) }.WithAsync("conformance", "run", "--answers", "-", "--level", "HomeRounds");

        Assert.Equal(0, answer.Code);
        Assert.Matches(@"\nHomeRounds +0 +0 +0 +0 +[1-9]", answer.Output);
    }

    [Fact]
    public async Task A_product_that_does_not_start_is_told_with_the_reason()
    {
        Answer answer = await Call.Of("conformance", "run", "--product", "no-such-program-here", "--level", "Scoring");

        Assert.Equal(1, answer.Code);
        Assert.Contains("Conformance report: a product that did not start", answer.Output, StringComparison.Ordinal);
        Assert.Contains("NOT TO THE END: no-such-program-here cannot be started: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Unknown: NotStarted (1,041)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_has_every_result_as_a_line()
    {
        using TemporaryFolder folder = new();
        string reports = folder.PathOf("reports/first");

        Answer answer = await Call.Of("conformance", "run", "--level", "Vaccination", "-o", reports);

        Assert.Equal(0, answer.Code);
        Assert.Contains("results.ndjson", Directory.EnumerateFiles(reports).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.EnumerateFiles(reports), static file => Path.GetFileName(file).StartsWith('.'));
        await using FileStream results = File.OpenRead(Path.Combine(reports, "results.ndjson"));
        List<ResultReading> readings = await ConformanceResults.ReadAsync(results, "results", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(readings.Count >= 39);
        Assert.All(readings, static reading => Assert.Equal(VectorOutcome.Passed, reading.Result?.Outcome));
    }

    [Fact]
    public async Task Faults_of_the_suite_are_listed_and_nothing_is_written()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", Lines(Score(1), "nonsense", Score(1)));

        Answer answer = await Call.Of("conformance", "run", "--suite", deck, "-o", folder.PathOf("reports"));

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.Equal(2, answer.ErrorLines.Length);
        Assert.StartsWith("deck.jsonl: line 2: $: is not JSON: ", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("deck.jsonl: line 3: $.id: \"NEWS2.1\" is the id of deck.jsonl, line 1", answer.ErrorLines[1]);
        Assert.Empty(Directory.EnumerateFiles(folder.PathOf("reports")));
    }

    [Fact]
    public async Task Faults_of_the_answers_are_listed_with_their_lines()
    {
        Answer answer = await new Call { Input = Lines(Started, "nonsense", Right(1), "{}") }.WithAsync("conformance", "run", "--answers", "-", "--level", "Scoring");

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith("standard input: line 2: $: is not JSON: ", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("standard input: line 4: $: has no id: {}", answer.ErrorLines[1]);
    }

    [Fact]
    public async Task A_folder_that_is_no_suite_has_a_fault()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("conformance", "run", "--suite", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.Equal($"{folder.Path}: $: has no suite.json", Assert.Single(answer.ErrorLines));
    }

    [Theory]
    [InlineData("--product x --endpoint http://localhost/", "--product, --endpoint and --answers: name one of them")]
    [InlineData("--product 'x", "--product: a quote (') is not closed")]
    [InlineData("--endpoint localhost", "--endpoint: \"localhost\" is not an address, such as http://localhost:8080/")]
    [InlineData("--endpoint http://example.org/", "--endpoint: http://example.org/ is not on this machine: expected localhost, 127.0.0.1 or [::1]")]
    [InlineData("--answers none.ndjson", "none.ndjson: no such file")]
    [InlineData("--suite none.zip", "--suite: none.zip: no such file or folder")]
    [InlineData("--level Rounds", "--level: \"Rounds\" is not one of Alignment, ")]
    [InlineData("--requirement ROUND-9", "--requirement: \"ROUND-9\" is not a requirement of the suite; similar: ROUND-1, ")]
    [InlineData("--requirement ROUND-1 --level Scoring", "the suite has no vector of these levels and requirements")]
    [InlineData("--timeout 0", "--timeout: 0 is not a number of seconds from 1 to 604800")]
    [InlineData("--limit soon", "--limit: \"soon\" is not a whole number")]
    public async Task Wrong_usage_is_told(string arguments, string message)
    {
        Answer answer = await Call.Of(["conformance", "run", .. arguments.Split(' ')]);

        Assert.Equal((64, string.Empty), (answer.Code, answer.Output));
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("reports", "x");

        Answer answer = await Call.Of("conformance", "run", "-o", file);

        Assert.Equal((64, $"ehch: {file}: is a file; name a folder to write into\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task A_person_at_a_terminal_sees_the_same_report_and_nothing_of_the_progress_stays_in_it()
    {
        Answer piped = await Call.Of("conformance", "run", "--level", "Vaccination");
        Answer seen = await new Call { ErrorIsTerminal = true, Columns = 100, NoColour = true }.WithAsync("conformance", "run", "--level", "Vaccination");

        Assert.Equal(piped.Output, seen.Output);
    }

    [Fact]
    public async Task A_signal_ends_the_run_and_the_product_with_it()
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        shell.Folder.Write("product.sh", "read -r start\necho '{\"started\":{\"name\":\"x\",\"version\":\"1\",\"levels\":[\"Scoring\"]}}'\necho $$ > pid\nexec sleep 1000\n");

        string printed = await shell.RunAsync(
            "$fresh $ehch conformance run --product 'bash product.sh' -o reports & run=$!",
            "until [ -s pid ]; do sleep 0.05; done",
            "kill -INT $run; wait $run; echo $?",
            "for try in 1 2 3 4 5 6 7 8 9 10; do kill -0 $(cat pid) 2> /dev/null || break; sleep 0.5; done",
            "kill -0 $(cat pid) 2> /dev/null && echo 'it goes on'; ls -A reports");

        Assert.Equal("130\n", printed);
    }

    private static string Lines(params IEnumerable<string> lines) => string.Concat(lines.Select(static line => line + "\n"));

    private static string Right(int number) => $$"""{"id":"NEWS2.{{number}}","answers":[{"total":0,"band":"Low"}]}""";

    private static string Wrong(int number) => $$"""{"id":"NEWS2.{{number}}","answers":[{"total":3,"band":"Low"}]}""";

    private static string Score(int number) =>
        $$$"""{"format":"ehch-vector/2","id":"NEWS2.{{{number}}}","level":"Scoring","requirement":"NEWS2","why":"All is normal.","since":"1.0.0","observation":{"respiratory_rate":16,"spo2":97,"spo2_scale":1,"on_oxygen":false,"systolic_bp":128,"pulse":72,"consciousness":"A","temperature":36.6},"expect":[{"must":{"total":0,"band":"Low"}}]}""";
}
