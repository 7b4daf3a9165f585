using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>One run of <c>ehch score</c>: reads, scores and writes block by block, in memory for one of them.</summary>
internal sealed class ScoreRun
{
    internal required Terminal Terminal { get; init; }

    internal required string File { get; init; }

    /// <summary>Gets the resident whose rows are written; null means all.</summary>
    internal string? Resident { get; init; }

    /// <summary>Gets the policy whose responses are written; null where none is.</summary>
    internal ResponsePolicy? Policy { get; init; }

    internal ScoreFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([File], Output, Terminal);
        await using ReportOutput output = Format is ScoreFormat.Parquet ? ReportOutput.OpenForBytes(Output, Terminal, "--format parquet") : ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, RecordFile.LengthOf([File]), "Scoring", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        await using Stream input = RecordFile.OpenOnce(File, Terminal);
        await using ScoreReport report = ReportTo(output, progress.Error);
        await using ScoredBlocks blocks = new(input, Resident, progress);
        if (!await blocks.BeginAsync(cancellationToken))
        {
            if (blocks.FaultyRows > 0)
            {
                if (Resident is not null) await progress.Error.WriteLineAsync($"No row without faults is for {ShownText.QuotedResident(Resident)}; nothing is written.");
                return ExitCode.Faults;
            }

            if (Resident is not null) throw new UsageException($"--resident: no row is for {ShownText.QuotedResident(Resident)}");
        }

        await report.WriteAsync(blocks, cancellationToken);
        await output.KeepAsync(cancellationToken);
        return blocks.FaultyRows > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private ScoreReport ReportTo(ReportOutput output, TextWriter error) => Format switch
    {
        ScoreFormat.Text => new TextScores(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Policy),
        ScoreFormat.Csv => new CsvScores(output.Stream, Policy),
        ScoreFormat.Json => new JsonScores(output.Stream, Policy),
        ScoreFormat.Svg => Picture(output, error),
        ScoreFormat.Parquet => new ParquetScores(output.Stream, Policy),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    private PictureScores Picture(ReportOutput output, TextWriter error)
    {
        if (Policy is not null) throw new UsageException("--format svg draws what was recorded, without a policy: leave out --policy, or choose another format");
        return new(output.Stream, Resident ?? throw new UsageException("--format svg draws one resident: say which with --resident"), error);
    }
}
