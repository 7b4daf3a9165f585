using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Conformance;

/// <summary>What <c>ehch conformance run</c> writes of a run: into a folder, and to standard output.</summary>
public sealed class RunReportsTests
{
    private static readonly string[] Run = ["conformance", "run", "--level", "Vaccination"];

    [Fact]
    public async Task Every_report_is_written_into_the_folder()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of([.. Run, "-o", folder.Path]);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(["report.html", "report.json", "report.md", "report.xml", "results.ndjson"], folder.FileNames);
        JsonNode report = JsonNode.Parse(await TextAsync(folder, "report.json"))!;
        Assert.True(new SchemaCheck(JsonNode.Parse((await Call.Of("schema", "conformance-report")).Output)!).Accepts(report));
        int vectors = report["results"]!.AsArray().Count;
        Assert.InRange(vectors, 30, 1_000);
        Assert.Equal(vectors, report["counts"]!["passed"]!.GetValue<int>());
        Assert.Equal(vectors, XDocument.Parse(await TextAsync(folder, "report.xml")).Descendants("testcase").Count());
        Assert.Equal(vectors, (await TextAsync(folder, "results.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("has no official standing", await TextAsync(folder, "report.md"), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await TextAsync(folder, "report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "{\n  \"format\": \"ehch-conformance-report/1\",\n")]
    [InlineData("junit", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"EHCH conformance report: EhchRules ")]
    [InlineData("markdown", "## Conformance report\n")]
    [InlineData("html", "<!DOCTYPE html>\n")]
    [InlineData("text", "Conformance report: EhchRules, ")]
    public async Task Each_format_goes_to_standard_output(string format, string beginning)
    {
        Answer answer = await Call.Of([.. Run, "--format", format]);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.StartsWith(beginning, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_none_is_wrong_usage() => Assert.Equal(64, (await Call.Of([.. Run, "--format", "pdf"])).Code);

    private static Task<string> TextAsync(TemporaryFolder folder, string name) => File.ReadAllTextAsync(folder.PathOf(name), TestContext.Current.CancellationToken);
}
