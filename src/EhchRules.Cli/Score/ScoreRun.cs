using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Input.Tables;
using EhchRules.Cli.Score.Charts;
using EhchRules.Cli.Score.Observations;
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
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, RecordFile.LengthOf([File]), "Scoring", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        await using Stream input = RecordFile.OpenOnce(File, Terminal);
        ScoreReport report = ReportTo(output, progress.Error);
        ScoreBlock block = new(Policy);
        long written = 0;
        long faultyRows = 0;
        RepeatedHour repeated = new();
        await foreach (RowReading<ObservationRow> reading in new ObservationRows(input).ReadAsync(cancellationToken))
        {
            foreach (TableFault fault in reading.Faults) await progress.Error.WriteLineAsync(Printable.Line(fault.ToString()));
            if (reading.Row is not { } row)
            {
                faultyRows++;
                continue;
            }

            repeated.Add(row);
            if (Resident is null || Resident == row.Resident) block.Add(row);
            if (!block.IsFull) continue;
            written += await WriteAsync(report, block, cancellationToken);
            progress.Reached(input);
        }

        written += await WriteAsync(report, block, cancellationToken);
        if (repeated.InWords() is { } warning) await progress.Error.WriteLineAsync(Printable.Line($"warning: {warning}"));
        if (written == 0 && faultyRows > 0)
        {
            if (Resident is not null) await progress.Error.WriteLineAsync($"No row without faults is for {ShownText.QuotedResident(Resident)}; nothing is written.");
            return ExitCode.Faults;
        }

        if (written == 0 && Resident is not null) throw new UsageException($"--resident: no row is for {ShownText.QuotedResident(Resident)}");
        await report.EndAsync(faultyRows, cancellationToken);
        await output.KeepAsync(cancellationToken);
        return faultyRows > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private static async Task<int> WriteAsync(ScoreReport report, ScoreBlock block, CancellationToken cancellationToken)
    {
        ArraySegment<ScoredRow> rows = block.Score();
        if (rows.Count > 0) await report.WriteAsync(rows, cancellationToken);
        block.Clear();
        return rows.Count;
    }

    private ScoreReport ReportTo(ReportOutput output, TextWriter error) => Format switch
    {
        ScoreFormat.Text => new TextScores(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Policy),
        ScoreFormat.Csv => new CsvScores(output.Stream, Policy),
        ScoreFormat.Json => new JsonScores(output.Stream, Policy),
        ScoreFormat.Svg => Picture(output, error),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    private PictureScores Picture(ReportOutput output, TextWriter error)
    {
        if (Policy is not null) throw new UsageException("--format svg draws what was recorded, without a policy: leave out --policy, or choose another format");
        return new(output.Stream, Resident ?? throw new UsageException("--format svg draws one resident: say which with --resident"), error);
    }
}
