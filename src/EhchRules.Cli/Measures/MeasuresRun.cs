using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Json;
using EhchRules.Measures;

namespace EhchRules.Cli.Measures;

/// <summary>One run of <c>ehch measures</c>: reads, counts and writes record by record, in memory for one of them and a number a figure.</summary>
internal sealed class MeasuresRun
{
    internal required Terminal Terminal { get; init; }

    internal required string File { get; init; }

    internal required DateOnly On { get; init; }

    internal DateOnly? KnownOn { get; init; }

    /// <summary>Gets the file of events; null where none is given.</summary>
    internal string? Events { get; init; }

    /// <summary>Gets the file of satisfaction scores; null where none is given.</summary>
    internal string? Satisfaction { get; init; }

    internal ReportFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([.. new[] { File, Events, Satisfaction }.OfType<string>()], Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, [File], "Counting", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        GivenRows<EventCount>? events = Events is null ? null
            : await GivenRows<EventCount>.ReadAsync(Events, Terminal, progress.Error, EventRows.Columns, new EventRows().Row, cancellationToken);
        GivenRows<SatisfactionScore>? satisfaction = Satisfaction is null ? null
            : await GivenRows<SatisfactionScore>.ReadAsync(Satisfaction, Terminal, progress.Error, SatisfactionRows.Columns, SatisfactionRows.Row, cancellationToken);
        Complaints complaints = new(progress.Error, namesFiles: false);
        Report<NetworkMeasures> report = ReportTo(output);
        bool hasRecord = false;
        bool areMany = false;
        await using RecordFile file = await RecordFile.OpenAsync(File, Terminal, cancellationToken);
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file.Stream, cancellationToken))
        {
            areMany = reading.Line is not null;
            complaints.Tell(file.Name, reading);
            progress.Reached(file.Stream);
            if (reading.Record is not { } record) continue;
            MeasureOptions options = new() { KnownOn = KnownOn, Events = events?.Of(record) ?? default, Satisfaction = satisfaction?.Of(record) ?? default };
            await report.WriteAsync(NetworkMeasures.Of(record, On, options), areMany, cancellationToken);
            hasRecord = true;
        }

        events?.TellUnused();
        satisfaction?.TellUnused();
        if (hasRecord)
        {
            await report.EndAsync(areMany, cancellationToken);
            await output.KeepAsync(cancellationToken);
        }

        bool haveFaults = complaints.HaveFaults || events?.HaveFaults is true || satisfaction?.HaveFaults is true;
        return haveFaults ? ExitCode.Faults : ExitCode.Done;
    }

    private Report<NetworkMeasures> ReportTo(ReportOutput output) => Format switch
    {
        ReportFormat.Text => new TextMeasures(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile)),
        ReportFormat.Json => new JsonDocuments<NetworkMeasures>(output.Stream, static (stream, measures, cancelled) => EhchJson.WriteMeasuresAsync(stream, measures, indented: true, cancelled)),
        ReportFormat.NdJson => new JsonLines<NetworkMeasures>(output.Stream, static (stream, measures, cancelled) => EhchJson.WriteMeasuresAsync(stream, measures, indented: false, cancelled)),
        ReportFormat.Csv => new CsvMeasures(output.Stream),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };
}
