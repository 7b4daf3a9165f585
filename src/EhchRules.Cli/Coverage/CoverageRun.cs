using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Runs;
using EhchRules.Json;
using EhchRules.Sufficiency;

namespace EhchRules.Cli.Coverage;

/// <summary>One run of <c>ehch coverage</c>: reads and counts record by record, in memory for one of them, and writes once.</summary>
internal sealed class CoverageRun : RecordRun<NetworkRecord>
{
    private SufficiencyTally? tally;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    internal CoverageFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => On;

    /// <inheritdoc/>
    protected override string Doing => "Counting";

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) =>
        tally = new(EhchRuleSet.Current, On, new() { KnownOn = KnownOn, Calendar = Calendar, Register = register });

    /// <inheritdoc/>
    protected override NetworkRecord Make(NetworkRecord record) => record;

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, NetworkRecord made)
    {
        tally!.Add(record);
        return true;
    }

    /// <inheritdoc/>
    protected override Report<NetworkRecord> ReportTo(ReportOutput output) => new CoverageOfAll(
        () => tally!.Gathered(),
        Format switch
        {
            CoverageFormat.Text => (coverage, name, cancelled) => TextOutput.WriteAsync(
                output.Stream, text => EhchRuleSet.Current.Report(coverage, name).WriteText(text, TextStyle.For(Terminal, isFile: output.IsFile)), cancelled),
            CoverageFormat.Json => (coverage, _, cancelled) => EhchJson.WriteCoverageAsync(output.Stream, coverage, indented: true, cancelled),
            CoverageFormat.Csv => (coverage, _, cancelled) => TextOutput.WriteAsync(output.Stream, EhchRuleSet.Current.Report(coverage).WriteCsv, cancelled),
            _ => throw new InvalidOperationException($"{Format} has no report."),
        });
}
