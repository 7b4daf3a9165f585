using System.Text.Json.Nodes;

namespace EhchRules.Cli.Tests.Conformance;

public sealed class CompareTests
{
    private const string Hash = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public async Task A_report_compared_with_itself_is_the_same()
    {
        using TemporaryFolder folder = new();
        string run = folder.PathOf("run");
        await Call.Of("conformance", "run", "--level", "Vaccination", "-o", run);

        Answer answer = await Call.Of("conformance", "compare", run, folder.PathOf("run/report.json"));

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.DoesNotContain("worse", answer.Output, StringComparison.Ordinal);
        Assert.Contains("same.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_got_worse_comes_first_as_the_page_shows_and_ends_with_1()
    {
        using TemporaryFolder folder = new();
        string before = folder.Write("before.json", Report("1.0.0", ("ROUND-1.a", "Passed"), ("ROUND-1.b", "Failed"), ("ROUND-1.c", "Passed")));
        string after = folder.Write("after.json", Report("1.1.0", ("ROUND-1.a", "Failed"), ("ROUND-1.b", "Passed"), ("ROUND-1.d", "Failed")));

        Answer answer = await Call.Of("conformance", "compare", before, after);

        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(Documentation.Shown.In("conformance-report.md", "compare"), answer.Output.Replace(before, "before.json", StringComparison.Ordinal).Replace(after, "after.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_fails_because_it_is_new_is_not_worse()
    {
        using TemporaryFolder folder = new();
        string before = folder.Write("before.json", Report("1.0.0"));
        string after = folder.Write("after.json", Report("1.1.0", ("ROUND-1.d", "Failed")));

        Assert.Equal(0, (await Call.Of("conformance", "compare", before, after)).Code);
    }

    [Fact]
    public async Task Long_lists_are_cut_and_say_so()
    {
        using TemporaryFolder folder = new();
        string before = folder.Write("before.json", Report("1.0.0"));
        string after = folder.Write("after.json", Report("1.1.0", [.. Enumerable.Range(0, 1_234).Select(static i => (FormattableString.Invariant($"ROUND-1.{i}"), "Passed"))]));

        string output = (await Call.Of("conformance", "compare", before, after)).Output;

        Assert.Contains("  and 1,184 more, which --format json lists\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_and_Markdown_go_to_a_file()
    {
        using TemporaryFolder folder = new();
        string before = folder.Write("before.json", Report("1.0.0", ("ROUND-1.a", "Passed")));
        string after = folder.Write("after.json", Report("1.0.0", ("ROUND-1.a", "Skipped")));

        Answer json = await Call.Of("conformance", "compare", before, after, "--format", "json", "-o", folder.PathOf("c.json"));
        Answer markdown = await Call.Of("conformance", "compare", before, after, "--format", "markdown");

        Assert.Equal((1, string.Empty), (json.Code, json.Output));
        Assert.Equal("ehch-conformance-comparison/1", JsonNode.Parse(await File.ReadAllTextAsync(folder.PathOf("c.json"), TestContext.Current.CancellationToken))!["format"]!.GetValue<string>());
        Assert.StartsWith("## Conformance reports compared\n", markdown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_reports_are_told_with_every_place_and_end_with_2()
    {
        using TemporaryFolder folder = new();
        string before = folder.Write("before.json", "{");
        string after = folder.Write("after.json", """{"format":"ehch-conformance-report/1","results":[{"id":"a"}]}""");

        Answer answer = await Call.Of("conformance", "compare", before, after);

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith($"{before}: line 1: $: is not JSON: ", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"{after}: $.results[0].hash: missing: expected text", answer.ErrorLines[3]);
        Assert.Equal(5, answer.ErrorLines.Length);
    }

    [Theory]
    [InlineData("nowhere.json", "nowhere.json: no such file")]
    [InlineData("-", "-: a report is read from a file; name one")]
    public async Task What_is_no_file_is_wrong_usage(string name, string message)
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("report.json", Report("1.0.0"));

        Answer answer = await Call.Of("conformance", "compare", report, name);

        Assert.Equal((64, $"ehch: {message}\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task A_folder_without_a_report_is_wrong_usage()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("conformance", "compare", folder.Path, folder.Path);

        Assert.Equal((64, $"ehch: {folder.PathOf("report.json")}: no such file\n"), (answer.Code, answer.Error));
    }

    private static string Report(string suite, params (string Id, string Outcome)[] results)
    {
        IEnumerable<string> lines = results.Select(static result => $$"""{"id":"{{result.Id}}","level":"HomeRounds","requirement":"ROUND-1","hash":"{{Hash}}","since":"1.0.0","outcome":"{{result.Outcome}}"}""");
        return $$"""
            {"format":"ehch-conformance-report/1","suite":{"version":"{{suite}}","hash":"sha256:{{suite}}"},
             "product":{"name":"Acme Care","version":"4.2","details":["dueOn"]},"results":[{{string.Join(",\n", lines)}}]}
            """;
    }
}
