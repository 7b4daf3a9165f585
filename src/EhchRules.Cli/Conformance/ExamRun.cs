using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>One making of a deck: written beside and renamed, with what it holds on standard error.</summary>
internal static class ExamRun
{
    /// <summary>What a vector takes on average, for progress.</summary>
    private const int BytesOfVector = 2300;

    internal static async Task<int> MakeAsync(ExamOptions options, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        if (options.Problems() is { Count: > 0 } problems) throw new UsageException(string.Join(' ', problems));
        await using ReportOutput target = ReportOutput.Open(output, terminal);
        return await LongWork.RunAsync(terminal, target, (long)options.Size * BytesOfVector, "making the deck", async work =>
        {
            ExamSummary summary = await ConformanceExam.WriteAsync(target.Stream, options, new Reached(work), cancellationToken);
            await target.KeepAsync(cancellationToken);
            foreach (string line in ExamText.Lines(options, summary)) await work.Error.WriteLineAsync(line);
            return ExitCode.Done;
        });
    }

    private sealed class Reached(LongWork work) : IProgress<int>
    {
        public void Report(int value) => work.Reached((long)value * BytesOfVector);
    }
}
