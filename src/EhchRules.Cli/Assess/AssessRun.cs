using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Json;

namespace EhchRules.Cli.Assess;

/// <summary>One run of <c>ehch assess</c>: reads, judges and writes record by record, in memory for one of them.</summary>
internal sealed class AssessRun : RecordRun<Assessment>
{
    private AssessmentOptions options = AssessmentOptions.Default;
    private readonly UncountedFindings uncounted = new();
    private bool isAnyCounted;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    internal AssessmentOptions Options { get; init; } = AssessmentOptions.Default;

    internal FindingFilter Filter { get; init; } = FindingFilter.Everything;

    internal required FailOn FailOn { get; init; }

    internal ReportFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override string Doing => "Assessing";

    /// <inheritdoc/>
    protected override int ExitCodeWithoutFaults => isAnyCounted ? ExitCode.NotMet : ExitCode.Done;

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
        if (isAnyCounted) return assessment;
        foreach (Finding finding in assessment.Findings)
        {
            isAnyCounted |= FailOn.Counts(finding);
            if (isAnyCounted) return assessment;
            if (finding.Outcome is Outcome.NotMet) uncounted.Add(finding);
        }

        return assessment;
    }

    /// <inheritdoc/>
    protected override void Finish(bool isAnyWritten)
    {
        if (!isAnyCounted && !FailOn.IsNothing && uncounted.InWords(FailOn) is { } note) Error.WriteLine(note);
    }

    private Func<Stream, Assessment, CancellationToken, Task> Writing(bool indented) =>
        (stream, assessment, cancelled) => EhchJson.WriteAssessmentAsync(stream, assessment, Filter.Shows, indented, cancelled);
}
