using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Diff;

/// <summary>One run of <c>ehch diff</c> between two days: compares the rules, then the records one by one, in memory for one of them.</summary>
internal sealed class DiffRun
{
    internal required Terminal Terminal { get; init; }

    internal string? File { get; init; }

    internal required Standpoint From { get; init; }

    internal required Standpoint To { get; init; }

    internal IReadOnlySet<Topic>? Topics { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string[] files = File is null ? [] : [File];
        RecordFile.Check(files, Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, files, "Comparing", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        RuleComparison rules = RuleComparison.Between(From, To);
        await using DiffReport report = Format is DocumentFormat.Json
            ? new JsonDiffReport(output.Stream, Topics)
            : new TextDiffReport(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Topics);
        if (File is null)
        {
            await report.WriteAsync(rules, cancellationToken);
            await report.EndAsync(cancellationToken);
            await output.KeepAsync(cancellationToken);
            return ExitCode.Done;
        }

        Complaints complaints = new(progress.Error, namesFiles: false);
        await using RecordFile file = await RecordFile.OpenAsync(File, Terminal, cancellationToken);
        RecordReadings readings = new(file);
        await readings.SurveyAsync(() => progress.Reached(file, pass: 1), cancellationToken);
        RecordComparison comparison = RecordComparison.Between(From, To, readings.Register);
        bool hasRecord = false;
        await foreach (RecordReading reading in readings.ReadAsync(cancellationToken))
        {
            complaints.Tell(file.Name, reading);
            progress.Reached(file, pass: 2);
            if (reading.Record is not { } record) continue;
            if (!hasRecord) await report.WriteAsync(rules, cancellationToken);
            hasRecord = true;
            await report.WriteAsync(comparison.Of(record), readings.AreMany, cancellationToken);
        }

        progress.Finished(file);
        if (hasRecord)
        {
            await report.EndAsync(cancellationToken);
            await output.KeepAsync(cancellationToken);
        }

        return complaints.HaveFaults ? ExitCode.Faults : ExitCode.Done;
    }
}
