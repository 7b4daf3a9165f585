using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Reports;

public sealed class ReportComparisonTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ehch-compare-").FullName;

    [Theory]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Passed, ResultChange.Same)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Failed, ResultChange.Worse)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Unknown, ResultChange.Worse)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Skipped, ResultChange.Worse)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.NotCovered, ResultChange.Worse)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.Passed, ResultChange.Better)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.Failed, ResultChange.Same)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.Unknown, ResultChange.Otherwise)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.Skipped, ResultChange.Otherwise)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.NotCovered, ResultChange.Otherwise)]
    [InlineData(VectorOutcome.Unknown, VectorOutcome.Passed, ResultChange.Better)]
    [InlineData(VectorOutcome.Unknown, VectorOutcome.Failed, ResultChange.Otherwise)]
    [InlineData(VectorOutcome.Skipped, VectorOutcome.Passed, ResultChange.Better)]
    [InlineData(VectorOutcome.Skipped, VectorOutcome.Failed, ResultChange.Worse)]
    [InlineData(VectorOutcome.Skipped, VectorOutcome.Unknown, ResultChange.Worse)]
    [InlineData(VectorOutcome.Skipped, VectorOutcome.NotCovered, ResultChange.Otherwise)]
    [InlineData(VectorOutcome.NotCovered, VectorOutcome.Passed, ResultChange.Better)]
    [InlineData(VectorOutcome.NotCovered, VectorOutcome.Failed, ResultChange.Worse)]
    [InlineData(VectorOutcome.NotCovered, VectorOutcome.Skipped, ResultChange.Otherwise)]
    public async Task The_same_vector_is_better_where_it_passes_now_and_worse_where_it_no_longer_does(VectorOutcome before, VectorOutcome after, ResultChange expected)
    {
        ReportComparison comparison = await CompareAsync([Of("a", before)], [Of("a", after)]);

        Assert.Equal(1, Assert.Single(comparison.Levels)[expected]);
        Assert.Equal(expected is ResultChange.Worse, comparison.GotWorse);
        Assert.Equal(expected is ResultChange.Same ? [] : ["a"], comparison.Vectors.Select(static vector => vector.Id));
    }

    [Theory]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Failed, ResultChange.NewlyFailed)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Unknown, ResultChange.NewlyFailed)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Passed, ResultChange.Same)]
    [InlineData(VectorOutcome.Failed, VectorOutcome.Passed, ResultChange.NewlyPassed)]
    [InlineData(VectorOutcome.Passed, VectorOutcome.Skipped, ResultChange.NewlyLeftOut)]
    public async Task Of_a_vector_that_expects_something_else_nothing_is_better_or_worse(VectorOutcome before, VectorOutcome after, ResultChange expected)
    {
        ReportComparison comparison = await CompareAsync([Of("a", before)], [Of("a", after) with { Hash = MadeUpRun.HashOf("another expectation") }]);

        Assert.Equal(1, Assert.Single(comparison.Levels)[expected]);
        Assert.False(comparison.GotWorse);
    }

    [Fact]
    public async Task What_is_new_and_what_is_gone_is_neither_better_nor_worse()
    {
        ReportComparison comparison = await CompareAsync(
            [Of("gone", VectorOutcome.Passed), Of("stays", VectorOutcome.Passed)],
            [Of("stays", VectorOutcome.Passed), Of("new-1", VectorOutcome.Failed), Of("new-2", VectorOutcome.Passed), Of("new-3", VectorOutcome.NotCovered)]);

        Assert.Equal(
            [("gone", ResultChange.Gone), ("new-1", ResultChange.NewlyFailed), ("new-2", ResultChange.NewlyPassed), ("new-3", ResultChange.NewlyLeftOut)],
            comparison.Vectors.Select(static vector => (vector.Id, vector.Change)));
        Assert.False(comparison.GotWorse);
    }

    [Fact]
    public async Task Results_without_a_report_are_compared_too()
    {
        ConformanceVector vector = VectorParser.Parse(
            """{"format":"ehch-vector/2","id":"NEWS2.eight","level":"Scoring","requirement":"NEWS2","why":"8 scores 3.","since":"1.0.0","observation":{"respiratory_rate":8},"expect":[{"must":{"total":null}}]}"""u8.ToArray(), "deck", 1).Vector!;
        string before = Path.Combine(folder, "before.ndjson");
        string after = Path.Combine(folder, "after.ndjson");
        await File.WriteAllBytesAsync(before, ResultsFormat.Write(new() { Vector = vector, Outcome = VectorOutcome.Passed }), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(after, ResultsFormat.Write(new() { Vector = vector, Outcome = VectorOutcome.Skipped, Text = "not yet" }), TestContext.Current.CancellationToken);

        ReportComparison comparison = await ReportComparison.OfAsync(before, after, TestContext.Current.CancellationToken);

        Assert.True(comparison.GotWorse);
        Assert.Null(comparison.Before.ProductName);
    }

    [Fact]
    public async Task A_folder_stands_for_the_report_in_it()
    {
        Directory.CreateDirectory(Path.Combine(folder, "run"));
        await WriteAsync(Path.Combine("run", "report.json"), MadeUpRun.Report);
        string run = Path.Combine(folder, "run");

        ReportComparison comparison = await ReportComparison.OfAsync(run, run, TestContext.Current.CancellationToken);

        Assert.Equal(MadeUpRun.Results.Length, comparison.Levels.Sum(static level => level.Same));
        Assert.Equal(("Acme Care", "4.2", "1.1.0"), (comparison.Before.ProductName, comparison.Before.ProductVersion, comparison.Before.SuiteVersion));
        Assert.Equal(["dueOn", "reason"], comparison.After.Details!.Value);
    }

    [Fact]
    public async Task Faults_of_both_files_are_listed_with_their_places()
    {
        string before = await WriteAsync("before.json", """
            {"format":"ehch-conformance-report/2","results":[{"id":"a","level":"Homes","requirement":"ROUND-1","hash":"sha256:0","outcome":"Passed"},
             7, {"id":"b","level":"Scoring","requirement":"NEWS2","outcome":"Won"},
             {"id":"c","level":"Scoring","requirement":"NEWS2","hash":"sha256:0","outcome":"Passed"},{"id":"c","level":"Scoring","requirement":"NEWS2","hash":"sha256:0","outcome":"Passed"}]}
            """);
        string after = await WriteAsync("after.json", """{"suite":[],"results":{}}""");

        SuiteFaultException broken = await Assert.ThrowsAsync<SuiteFaultException>(() => ReportComparison.OfAsync(before, after, TestContext.Current.CancellationToken));

        Assert.Equal(
            [
                (before, "$.format", "\"ehch-conformance-report/2\" is not \"ehch-conformance-report/1\""),
                (before, "$.results[0].level", $"\"Homes\" is not one of {string.Join(", ", Enum.GetNames<ConformanceLevel>())}"),
                (before, "$.results[1]", "7 is not an object"),
                (before, "$.results[2].hash", "missing: expected text"),
                (before, "$.results[2].outcome", "\"Won\" is not one of Passed, Failed, Skipped, Unknown, NotCovered"),
                (before, "$.results[4].id", "\"c\" is the id of $.results[3] as well"),
                (after, "$.suite", "[] is not an object"),
                (after, "$.results", "{} is not an array"),
                (after, "$.format", "missing: expected \"ehch-conformance-report/1\""),
            ],
            broken.Faults.Select(static fault => (fault.File, fault.Path, fault.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<testsuites/>")]
    [InlineData("[]")]
    [InlineData("{\"results\":[{\"id\":\"a\",\"id\":\"b\"}]}")]
    [InlineData("{\"results\":[{\"id\":\"a\"")]
    [InlineData("{\"results\":[]} {}")]
    [InlineData("{\"results\":[{\"id\":\"\\ud800\"}]}")]
    [InlineData("{\"suite\":{\"\\udc00\":1}}")]
    public async Task What_is_no_report_is_told_with_its_file_and_line(string text)
    {
        string broken = await WriteAsync("broken.json", text);
        string sound = await WriteAsync("sound.json", MadeUpRun.Report);

        SuiteFaultException faults = await Assert.ThrowsAsync<SuiteFaultException>(() => ReportComparison.OfAsync(broken, sound, TestContext.Current.CancellationToken));

        SuiteFault fault = Assert.Single(faults.Faults);
        Assert.Equal(broken, fault.File);
        Assert.StartsWith("is not JSON: ", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_hundred_faults_is_read_no_further()
    {
        string broken = await WriteAsync("broken.json", $$"""{"format":"ehch-conformance-report/1","results":[{{string.Join(',', Enumerable.Repeat("1", 5_000))}}]}""");
        string sound = await WriteAsync("sound.json", MadeUpRun.Report);

        SuiteFaultException faults = await Assert.ThrowsAsync<SuiteFaultException>(() => ReportComparison.OfAsync(broken, sound, TestContext.Current.CancellationToken));

        Assert.Equal(101, faults.Faults.Length);
        Assert.Equal("has 100 faults or more; the rest was not read", faults.Faults[^1].Text);
    }

    [Fact]
    public async Task Members_may_come_in_any_order_and_results_may_be_spread_over_lines()
    {
        JsonObject report = JsonNode.Parse(await MadeUpRun.TextAsync(MadeUpRun.Report, ConformanceReportFormat.Json))!.AsObject();
        JsonObject turned = new(report.Reverse().Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        string before = await WriteAsync("before.json", turned.ToJsonString(new() { WriteIndented = true }));
        string after = await WriteAsync("after.json", MadeUpRun.Report);

        ReportComparison comparison = await ReportComparison.OfAsync(before, after, TestContext.Current.CancellationToken);

        Assert.Empty(comparison.Vectors);
        Assert.Equal(comparison.After with { File = before }, comparison.Before with { Details = comparison.After.Details });
    }

    [Fact]
    public async Task A_report_with_a_byte_order_mark_is_read()
    {
        string before = Path.Combine(folder, "before.json");
        await File.WriteAllTextAsync(before, await MadeUpRun.TextAsync(MadeUpRun.Report, ConformanceReportFormat.Json), new UTF8Encoding(true), TestContext.Current.CancellationToken);

        Assert.Empty((await ReportComparison.OfAsync(before, before, TestContext.Current.CancellationToken)).Vectors);
    }

    [Fact]
    public async Task Its_json_fits_its_schema()
    {
        SchemaCheck schema = new(JsonNode.Parse(ReportComparison.Schema())!);

        Assert.True(schema.Accepts(JsonNode.Parse(await TextAsync(await MadeUpAsync(), ComparisonFormat.Json))));
        Assert.True(schema.Accepts(JsonNode.Parse(await TextAsync(await CompareAsync([], []), ComparisonFormat.Json))));
    }

    [Theory]
    [InlineData(ComparisonFormat.Json, "comparison.json")]
    [InlineData(ComparisonFormat.Markdown, "comparison.md")]
    public async Task A_comparison_is_written_as_approved(ComparisonFormat format, string file) =>
        Approved.Matches((await TextAsync(await MadeUpAsync(), format)), "tests", "EhchRules.Conformance.Tests", "Approved", file);

    [Fact]
    public async Task Hostile_names_stay_text_in_markdown()
    {
        string text = await TextAsync(await CompareAsync([.. HostileRun.Results], [], HostileRun.Product), ComparisonFormat.Markdown);

        Assert.All(text.Split('\n').Where(static line => line.StartsWith("- ", StringComparison.Ordinal)), static line => Assert.Matches("^- (``.+`` (passed|failed|skipped|unknown|not covered) before|and [0-9,]+ more)$", line));
        Assert.DoesNotContain('\u202E', text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<ReportComparison> MadeUpAsync() => CompareAsync(
        [
            Of("PCSP-3.better", VectorOutcome.Failed, ConformanceLevel.CarePlanning, "PCSP-3"),
            Of("PCSP-3.gone", VectorOutcome.Passed, ConformanceLevel.CarePlanning, "PCSP-3"),
            Of("PCSP-4.expects-more", VectorOutcome.Passed, ConformanceLevel.CarePlanning, "PCSP-4"),
            Of("ROUND-1.otherwise", VectorOutcome.Failed),
            Of("ROUND-1.same", VectorOutcome.Passed),
            Of("ROUND-1.worse", VectorOutcome.Passed),
        ],
        [
            Of("PCSP-3.better", VectorOutcome.Passed, ConformanceLevel.CarePlanning, "PCSP-3"),
            Of("PCSP-4.expects-more", VectorOutcome.Failed, ConformanceLevel.CarePlanning, "PCSP-4") with { Hash = MadeUpRun.HashOf("more") },
            Of("ROUND-1.new", VectorOutcome.Passed),
            Of("ROUND-1.otherwise", VectorOutcome.Skipped),
            Of("ROUND-1.same", VectorOutcome.Passed),
            Of("ROUND-1.worse", VectorOutcome.Unknown),
        ]);

    private async Task<ReportComparison> CompareAsync(ImmutableArray<ResultLine> before, ImmutableArray<ResultLine> after, ProductProfile? product = null) => await ReportComparison.OfAsync(
        await WriteAsync("before.json", MadeUpRun.ReportOf(before, product ?? MadeUpRun.Product)),
        await WriteAsync("after.json", new ConformanceReport(
            MadeUpRun.SummaryOf(after, MadeUpRun.Product with { Version = "4.3", Details = ["dueOn"] }) with { SuiteVersion = "2.0.0", SuiteHash = MadeUpRun.HashOf("2.0.0") },
            _ => after.ToAsyncEnumerable())),
        TestContext.Current.CancellationToken);

    private async Task<string> WriteAsync(string file, ConformanceReport report) => await WriteAsync(file, await MadeUpRun.TextAsync(report, ConformanceReportFormat.Json));

    private async Task<string> WriteAsync(string file, string text)
    {
        string path = Path.Combine(folder, file);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private static ResultLine Of(string id, VectorOutcome outcome, ConformanceLevel level = ConformanceLevel.HomeRounds, string requirement = "ROUND-1") => MadeUpRun.Of(level, requirement, id, outcome);

    private static async Task<string> TextAsync(ReportComparison comparison, ComparisonFormat format)
    {
        using MemoryStream utf8 = new();
        await comparison.WriteAsync(format, utf8, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(utf8.ToArray());
    }
}
