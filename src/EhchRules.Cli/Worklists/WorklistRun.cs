using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>One run of <c>ehch worklist</c>: reads and writes record by record, in memory for one of them and for the observations.</summary>
internal sealed class WorklistRun
{
    internal required Terminal Terminal { get; init; }

    internal required string File { get; init; }

    internal required DateOnly On { get; init; }

    /// <summary>Gets what the worklists look at, but for the observations. Its concerns may be of residents of any of the records.</summary>
    internal required WorklistOptions Options { get; init; }

    /// <summary>Gets the file of observations; null where there is none.</summary>
    internal string? Observations { get; init; }

    internal required int UsualFrom { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string[] files = Observations is { } observations ? [File, observations] : [File];
        RecordFile.Check(files, Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, [File], "Listing", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        LatestScores scores = new();
        if (Observations is { } observations) await scores.ReadAsync(observations, On, Terminal, progress.Error, cancellationToken);
        Complaints complaints = new(progress.Error, namesFiles: false);
        Report<Worklist> report = Format is DocumentFormat.Json
            ? new JsonDocuments<Worklist>(output.Stream, static (stream, worklist, cancelled) => EhchJson.WriteWorklistAsync(stream, worklist, indented: true, cancelled))
            : new TextWorklists(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile));
        HashSet<string> concerned = [.. Options.Concerns.Select(static concern => concern.Resident)];
        bool isWritten = false;
        await using RecordFile file = await RecordFile.OpenAsync(File, Terminal, cancellationToken);
        RecordReadings readings = new(file);
        await readings.SurveyAsync(() => progress.Reached(file, pass: 1), cancellationToken);
        await foreach (RecordReading reading in readings.ReadAsync(cancellationToken))
        {
            complaints.Tell(file.Name, reading);
            progress.Reached(file, pass: 2);
            if (reading.Record is not { } record) continue;
            HashSet<string> residents = [.. record.Residents.Select(static resident => resident.Id)];
            WorklistOptions options = Options with
            {
                Assessment = Options.Assessment with { Register = readings.Register },
                Scores = scores.Of(record, UsualFrom),
                Concerns = [.. Options.Concerns.Where(concern => residents.Contains(concern.Resident))],
            };
            concerned.ExceptWith(residents);
            scores.Found(residents);
            await report.WriteAsync(Worklist.Of(record, On, options), readings.AreMany, cancellationToken);
            isWritten = true;
        }

        if (isWritten && concerned.Count > 0) throw new UsageException($"--concern: no record holds {string.Join(", ", concerned.Order(StringComparer.Ordinal))}");
        if (isWritten && scores.NotFound() is { Count: > 0 } strangers)
        {
            await progress.Error.WriteLineAsync(Printable.Line($"warning: {Observations}: {Words.Count(strangers.Count, "resident")} in no record: {Words.Listed(strangers, 6)}"));
        }

        await report.EndAsync(readings.AreMany, cancellationToken);
        if (isWritten) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults || scores.HaveFaults ? ExitCode.Faults : ExitCode.Done;
    }
}
