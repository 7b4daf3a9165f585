using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>A file that a run writes into the folder of <c>-o</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="WriteAsync">Writes it from the summary and the results (<c>ehch-results/1</c>), which stand at their beginning.</param>
internal sealed record RunFile(string Name, Func<ConformanceSummary, Stream, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Gets all of them, in the order in which they are written.</summary>
    internal static IReadOnlyList<RunFile> All { get; } =
    [
        new("results.ndjson", static (_, results, output, cancellationToken) => results.CopyToAsync(output, cancellationToken)),
        OfReport("report.json", ConformanceReportFormat.Json),
        OfReport("report.xml", ConformanceReportFormat.JUnit),
        OfReport("report.md", ConformanceReportFormat.Markdown),
        OfReport("report.html", ConformanceReportFormat.Html),
    ];

    private static RunFile OfReport(string name, ConformanceReportFormat format) =>
        new(name, (summary, results, output, cancellationToken) => ConformanceReport.Of(summary, results).WriteAsync(format, output, cancellationToken));
}
