using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Json;
using EhchRules.Measures;

namespace EhchRules.Cli.Measures;

/// <summary>One run of <c>ehch measures</c>: reads, counts and writes record by record, in memory for one of them and a number a figure.</summary>
internal sealed class MeasuresRun : RecordRun<NetworkMeasures>
{
    private GivenRows<EventCount>? events;
    private GivenRows<SatisfactionScore>? satisfaction;
    private AlignmentRegister? register;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    /// <summary>Gets the file of events; null where none is given.</summary>
    internal string? Events { get; init; }

    /// <summary>Gets the file of satisfaction scores; null where none is given.</summary>
    internal string? Satisfaction { get; init; }

    internal ReportFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OtherFiles => [.. new[] { Events, Satisfaction }.OfType<string>()];

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => On;

    /// <inheritdoc/>
    protected override string Doing => "Counting";

    /// <inheritdoc/>
    protected override bool HasOtherFaults => events?.HaveFaults is true || satisfaction?.HaveFaults is true;

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Events is { } counts)
        {
            events = await GivenRows<EventCount>.ReadAsync(counts, Terminal, Error, EventRows.Columns, new EventRows().Row, cancellationToken);
        }

        if (Satisfaction is { } answers)
        {
            satisfaction = await GivenRows<SatisfactionScore>.ReadAsync(
                answers, Terminal, Error, SatisfactionRows.Columns, SatisfactionRows.Row, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Report<NetworkMeasures> ReportTo(ReportOutput output) => Format switch
    {
        ReportFormat.Text => new TextReports<NetworkMeasures>(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), EhchRuleSet.Current.Report, new MeasureSummary()) { SumsUpMany = true },
        ReportFormat.Json => new JsonDocuments<NetworkMeasures>(output.Stream, Writing(indented: true)),
        ReportFormat.NdJson => new JsonLines<NetworkMeasures>(output.Stream, Writing(indented: false)),
        ReportFormat.Csv => new CsvReports<NetworkMeasures>(output.Stream, static (measures, utf8, hasHeader) => EhchRuleSet.Current.Report(measures).WriteCsv(utf8, hasHeader)),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    /// <inheritdoc/>
    protected override NetworkMeasures Make(NetworkRecord record) => EhchRuleSet.Current.Measures(record, On, new()
    {
        Assessment = new() { KnownOn = KnownOn, Calendar = Calendar, Register = register },
        Events = events?.Of(record) ?? default,
        Satisfaction = satisfaction?.Of(record) ?? default,
    });

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, NetworkMeasures made)
    {
        events?.Found(record);
        satisfaction?.Found(record);
        foreach (HomeClaim claim in made.AlsoClaimed)
        {
            Error.WriteLine(Printable.Line($"warning: {Place}homes/{claim.Home.Id}: claimed by {Words.Of(claim.Networks)} too on {Words.Of(On)}; it counts for {record.Network.Code} here"));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) => this.register = register;

    /// <inheritdoc/>
    protected override void Finish(bool isAnyWritten)
    {
        events?.TellUnused();
        satisfaction?.TellUnused();
    }

    private static Func<Stream, NetworkMeasures, CancellationToken, Task> Writing(bool indented) =>
        (stream, measures, cancelled) => EhchJson.WriteMeasuresAsync(stream, measures, indented, cancelled);
}
