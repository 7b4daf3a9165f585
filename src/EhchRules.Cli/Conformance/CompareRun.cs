using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>One run of <c>ehch conformance compare</c>.</summary>
internal sealed class CompareRun
{
    internal required Terminal Terminal { get; init; }

    internal required string Before { get; init; }

    internal required string After { get; init; }

    internal ComparedFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string before = FileOf(Before);
        string after = FileOf(After);
        RecordFile.Check([before, after], Output, Terminal);
        ReportComparison comparison;
        try
        {
            comparison = await ReportComparison.OfAsync(before, after, cancellationToken);
        }
        catch (SuiteFaultException broken)
        {
            return SuiteFaults.Tell(broken, Terminal);
        }

        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        if (Format is ComparedFormat.Text) ComparisonText.Write(comparison, output.Stream, TextStyle.For(Terminal, isFile: output.IsFile));
        else await comparison.WriteAsync(Format is ComparedFormat.Json ? ComparisonFormat.Json : ComparisonFormat.Markdown, output.Stream, cancellationToken);
        await output.KeepAsync(cancellationToken);
        return comparison.GotWorse ? ExitCode.GotWorse : ExitCode.Done;
    }

    /// <summary>Gets the report in a folder that a run wrote.</summary>
    private static string FileOf(string name) => name is "-"
        ? throw new UsageException("-: a report is read from a file; name one")
        : Directory.Exists(name) ? Path.Combine(name, "report.json") : name;
}
