using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Diff;

/// <summary>One run of <c>ehch diff</c> between two days: compares the rules, then the records one by one, in memory for one of them.</summary>
internal sealed class DiffRun : RecordRun<RecordChanges>
{
    private AlignmentRegister? register;

    internal IReadOnlyList<string> Files { get; init; } = [];

    internal required Standpoint From { get; init; }

    internal required Standpoint To { get; init; }

    internal IReadOnlySet<Topic>? Topics { get; init; }

    internal WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    internal DocumentFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    private EhchRuleSet Rules => EhchRuleSet.Current.WithDefaults(new() { Calendar = Calendar });

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => To.On;

    /// <inheritdoc/>
    protected override string Doing => "Comparing";

    /// <inheritdoc/>
    protected override Report<RecordChanges> ReportTo(ReportOutput output) =>
        new RulesThenRecords(WriterTo(output, Rules.Compare(From, To)), needsRecord: Files.Count > 0);

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) => this.register = register;

    /// <inheritdoc/>
    protected override RecordChanges? Make(NetworkRecord record) => Rules.Compare(record, From, To, register);

    private Func<IAsyncEnumerable<RecordChanges>?, bool, CancellationToken, Task> WriterTo(ReportOutput output, RuleComparison rules)
    {
        if (Format is not DocumentFormat.Json)
        {
            TextDiffReport text = new(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Topics);
            return (networks, areMany, cancelled) => text.WriteAsync(rules, networks, areMany, cancelled);
        }

        Func<Requirement, bool>? chosen = Topics is { } topics ? requirement => topics.Contains(requirement.Topic) : null;
        return (networks, _, cancelled) => EhchJson.WriteDiffAsync(output.Stream, rules, networks, chosen, indented: true, cancelled);
    }
}
