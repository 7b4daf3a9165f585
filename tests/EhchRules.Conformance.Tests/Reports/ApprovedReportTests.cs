namespace EhchRules.Conformance.Tests.Reports;

/// <summary>Reports of a small run, as a person has read and approved them.</summary>
public sealed class ApprovedReportTests
{
    [Theory]
    [InlineData(ConformanceReportFormat.Json, "report.json")]
    [InlineData(ConformanceReportFormat.JUnit, "report.xml")]
    [InlineData(ConformanceReportFormat.Markdown, "report.md")]
    [InlineData(ConformanceReportFormat.Html, "report.html")]
    public async Task A_small_run_is_reported_as_approved(ConformanceReportFormat format, string file) =>
        Approved.Matches(await MadeUpRun.TextAsync(MadeUpRun.Report, format), "tests", "EhchRules.Conformance.Tests", "Approved", file);
}
