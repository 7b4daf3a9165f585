using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Json;

namespace EhchRules.Cli.Timelines;

/// <summary>One run of <c>ehch timeline</c>: reads, follows and writes record by record, in memory for one of them.</summary>
internal sealed class TimelineRun
{
    internal required Terminal Terminal { get; init; }

    internal required string File { get; init; }

    internal required DateRange Range { get; init; }

    /// <summary>Gets the requirements asked for; null means all.</summary>
    internal IReadOnlyList<Requirement>? Requirements { get; init; }

    /// <summary>Gets the ids of the subjects asked for; null means all.</summary>
    internal IReadOnlyList<string>? Subjects { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([File], Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, [File], "Following", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        Complaints complaints = new(progress.Error, namesFiles: false);
        Report<Timeline> report = Format is DocumentFormat.Json
            ? new JsonDocuments<Timeline>(output.Stream, static (stream, timeline, cancelled) => EhchJson.WriteTimelineAsync(stream, timeline, indented: false, cancelled))
            : new TextTimelines(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), isOverview: Requirements is null && Subjects is null);
        await using RecordFile file = await RecordFile.OpenAsync(File, Terminal, cancellationToken);
        RecordReadings readings = new(file);
        AskedSubjects? asked = Subjects is { } ids ? new(ids, Requirements) : null;
        await readings.SurveyAsync(
            reading =>
            {
                asked?.LookIn(reading);
                progress.Reached(file, pass: 1);
            },
            cancellationToken);
        asked?.Check();
        AssessmentOptions options = new() { KnownOn = KnownOn, Register = readings.Register };
        bool hasRecord = false;
        await foreach (RecordReading reading in readings.ReadAsync(cancellationToken))
        {
            complaints.Tell(file.Name, reading);
            progress.Reached(file, pass: 2);
            if (reading.Record is not { } record) continue;
            Timeline timeline = EhchRuleSet.Current.Timeline(record, Range, options, Requirements is null ? null : Requirements.Contains, asked is null ? null : asked.Contains);

            // Of many networks, those that hold none of the subjects are passed over.
            if (timeline.Tracks.IsEmpty && asked is not null) continue;
            hasRecord = true;
            await report.WriteAsync(timeline, readings.AreMany, cancellationToken);
        }

        await report.EndAsync(readings.AreMany, cancellationToken);
        if (hasRecord) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults ? ExitCode.Faults : ExitCode.Done;
    }
}
