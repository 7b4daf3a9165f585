using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>One run of <c>ehch conformance export</c>.</summary>
internal sealed class ExportRun
{
    internal required Terminal Terminal { get; init; }

    internal required bool Questions { get; init; }

    internal required string? Output { get; init; }

    internal required VectorSelection Selection { get; init; }

    internal required Func<ConformanceSuite> OpenSuite { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!Questions && !Selection.IsAll) throw new UsageException("--level and --requirement go with --questions: an archive holds the whole suite");
        if (!Questions && Output is null or "-" && Terminal.OutIsTerminal) throw new UsageException("an archive is nothing to read on a terminal; name a file with -o");
        try
        {
            ConformanceSuite suite = OpenSuite();
            if (!Questions && suite.Manifest is null) throw new UsageException("a deck is one file already; export its questions with --questions");
            await using ReportOutput output = ReportOutput.Open(Output, Terminal);
            if (Questions) await WriteQuestionsAsync(suite, output.Stream, cancellationToken);
            else
            {
                await suite.CheckAsync(Selection, cancellationToken);
                await SuiteArchive.WriteAsync(suite, output.Stream, cancellationToken);
            }

            await output.KeepAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (SuiteFaultException faulty)
        {
            return SuiteFaults.Tell(faulty, Terminal);
        }
    }

    private async Task WriteQuestionsAsync(ConformanceSuite suite, Stream output, CancellationToken cancellationToken)
    {
        if (await QuestionFile.WriteAsync(suite, Selection, output, cancellationToken) == 0) throw SuiteFaults.NothingSelected();
    }
}
