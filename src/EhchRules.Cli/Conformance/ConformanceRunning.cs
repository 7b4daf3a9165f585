using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>One run of <c>ehch conformance run</c>. The results lie in a temporary file until the run is over: only then is it known that none was answered twice.</summary>
internal sealed class ConformanceRunning
{
    internal required Terminal Terminal { get; init; }

    internal required Func<CancellationToken, Task<ConformanceProduct>> Product { get; init; }

    internal required VectorSelection Selection { get; init; }

    internal required Func<ConformanceSuite> OpenSuite { get; init; }

    internal required TimeSpan Timeout { get; init; }

    internal required TimeSpan Limit { get; init; }

    internal RunFormat Format { get; init; }

    internal required string? Folder { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using RunFolder folder = RunFolder.Open(Folder, Terminal);
        await using FileStream results = TemporaryFile.Make(Terminal, "for the results");
        ConformanceSummary summary;
        try
        {
            ConformanceSuite suite = OpenSuite();
            await using ConformanceProduct product = await Product(cancellationToken);
            summary = await LongWork.CountAsync(Terminal, "Asking", progress => ConformanceRun.RunAsync(suite, product, results, Options(progress), cancellationToken));
        }
        catch (SuiteFaultException faulty)
        {
            return SuiteFaults.Tell(faulty, Terminal);
        }

        if (summary.Counts.Total == 0) throw SuiteFaults.NothingSelected();
        await using ReportOutput output = ReportOutput.Open(name: null, Terminal);
        results.Position = 0;
        await WriteAsync(summary, results, output.Stream, cancellationToken);
        await output.KeepAsync(cancellationToken);
        await folder.KeepAsync(summary, results, cancellationToken);
        return summary.Counts.AreGood ? ExitCode.Done : ExitCode.NotPassed;
    }

    private Task WriteAsync(ConformanceSummary summary, Stream results, Stream output, CancellationToken cancellationToken) => Format switch
    {
        RunFormat.Json => ConformanceReport.Of(summary, results).WriteAsync(ConformanceReportFormat.Json, output, cancellationToken),
        RunFormat.JUnit => ConformanceReport.Of(summary, results).WriteAsync(ConformanceReportFormat.JUnit, output, cancellationToken),
        RunFormat.Markdown => ConformanceReport.Of(summary, results).WriteAsync(ConformanceReportFormat.Markdown, output, cancellationToken),
        RunFormat.Html => ConformanceReport.Of(summary, results).WriteAsync(ConformanceReportFormat.Html, output, cancellationToken),
        _ => new SummaryText(output, TextStyle.For(Terminal, isFile: false)).WriteAsync(summary, ConformanceResults.ReadAsync(results, "results", cancellationToken)),
    };

    private ConformanceRunOptions Options(LongWork progress) => new()
    {
        Clock = Terminal.Clock,
        Selection = Selection,
        Timeout = Timeout,
        Limit = Limit,
        Progress = new Counted(progress),
    };

    private sealed class Counted(LongWork work) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => work.Reached(value.Done, value.Total);
    }
}
