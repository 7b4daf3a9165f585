using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Json;

namespace EhchRules.Cli.Assess;

/// <summary>One run of <c>ehch assess</c>: reads, judges and writes record by record, in memory for one of them.</summary>
internal sealed class AssessRun : RecordRun<Assessment>
{
    private AssessmentOptions options = AssessmentOptions.Default;
    private bool isNotMet;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    internal AssessmentOptions Options { get; init; } = AssessmentOptions.Default;

    internal FindingFilter Filter { get; init; } = FindingFilter.Everything;

    internal required IReadOnlySet<Force> FailOn { get; init; }

    internal ReportFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override string Doing => "Assessing";

    /// <inheritdoc/>
    protected override int ExitCodeWithoutFaults => isNotMet ? ExitCode.NotMet : ExitCode.Done;

    /// <inheritdoc/>
    protected override Report<Assessment> ReportTo(ReportOutput output) => Format switch
    {
        ReportFormat.Text => new TextAssessments(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Filter),
        ReportFormat.Json => new JsonDocuments<Assessment>(output.Stream, Writing(indented: true)),
        ReportFormat.NdJson => new JsonLines<Assessment>(output.Stream, Writing(indented: false)),
        ReportFormat.Csv => new CsvAssessments(output.Stream, Filter),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) => options = Options with { Register = register };

    /// <inheritdoc/>
    protected override Assessment Make(NetworkRecord record)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(record, On, options);
        isNotMet |= assessment.Findings.Any(finding => finding.Outcome is Outcome.NotMet && FailOn.Contains(finding.Force));
        return assessment;
    }

    private Func<Stream, Assessment, CancellationToken, Task> Writing(bool indented) =>
        (stream, assessment, cancelled) => EhchJson.WriteAssessmentAsync(stream, assessment, Filter.Shows, indented, cancelled);
}
