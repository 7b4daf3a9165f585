using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(ConformanceReport.Schema())!.AsObject());

    [Fact]
    public async Task A_report_fits_its_schema()
    {
        Assert.True(Schema.Accepts(await JsonAsync(MadeUpRun.Report)));
        Assert.True(Schema.Accepts(await JsonAsync(HostileRun.Report)));
        Assert.True(Schema.Accepts(await JsonAsync(MadeUpRun.ReportOf([], product: null))));
    }

    [Fact]
    public async Task The_schema_takes_nothing_else()
    {
        JsonNode report = await JsonAsync(MadeUpRun.Report);
        report["certificate"] = true;

        Assert.False(Schema.Accepts(report));
    }

    [Fact]
    public async Task Each_result_stands_on_a_line_of_its_own()
    {
        string text = await MadeUpRun.TextAsync(MadeUpRun.Report, ConformanceReportFormat.Json);

        Assert.Equal(MadeUpRun.Results.Length, text.Split('\n').Count(static line => line.TrimStart().StartsWith("{\"id\":", StringComparison.Ordinal)));
    }

    private static async Task<JsonNode> JsonAsync(ConformanceReport report) => JsonNode.Parse(await MadeUpRun.TextAsync(report, ConformanceReportFormat.Json))!;
}
