using System.Buffers;
using EhchRules.Cli.Console;
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

    internal FindingsFormat Format { get; init; }

    /// <summary>Gets what a page shows besides the findings.</summary>
    internal AssessmentReportOptions Page { get; init; } = AssessmentReportOptions.Default;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => On;

    /// <inheritdoc/>
    protected override string Doing => "Assessing";

    /// <inheritdoc/>
    protected override int ExitCodeWithoutFaults => isAnyCounted ? ExitCode.NotMet : ExitCode.Done;

    /// <inheritdoc/>
    protected override ReportOutput OpenOutput() => Format switch
    {
        FindingsFormat.Html => new PagesOutput(Output, Terminal),
        FindingsFormat.Parquet => ReportOutput.OpenForBytes(Output, Terminal, "--format parquet"),
        _ => base.OpenOutput(),
    };

    /// <inheritdoc/>
    protected override Report<Assessment> ReportTo(ReportOutput output) => Format switch
    {
        FindingsFormat.Text => new TextReports<Assessment>(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), ReportOf, new AssessmentSummary()),
        FindingsFormat.Json => new JsonDocuments<Assessment>(output.Stream, Writing(indented: true), Drafting(indented: true)),
        FindingsFormat.NdJson => new JsonLines<Assessment>(output.Stream, Writing(indented: false), Drafting(indented: false)),
        FindingsFormat.Csv => new CsvReports<Assessment>(output.Stream, (assessment, utf8, hasHeader) => ReportOf(assessment).WriteCsv(utf8, hasHeader), AssessmentReport.WriteCsvHeader),
        FindingsFormat.Html => new HtmlAssessments((PagesOutput)output, On, Page),
        FindingsFormat.Markdown => new MarkdownAssessments(output.Stream, On),
        FindingsFormat.JUnit => new JUnitAssessments(output.Stream, FailOn),
        FindingsFormat.Parquet => new ParquetAssessments(output.Stream, Filter),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) => options = Options with { Register = register };

    /// <inheritdoc/>
    protected override Assessment Make(NetworkRecord record) => EhchRuleSet.Current.Assess(record, On, options);

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, Assessment made)
    {
        if (isAnyCounted) return true;
        foreach (Finding finding in made.Findings)
        {
            isAnyCounted |= FailOn.Counts(finding);
            if (isAnyCounted) return true;
            if (finding.Outcome is Outcome.NotMet) uncounted.Add(finding);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Finish(bool isAnyWritten)
    {
        if (!isAnyCounted && !FailOn.IsNothing && uncounted.InWords(FailOn) is { } note) Error.WriteLine(note);
    }

    private AssessmentReport ReportOf(Assessment assessment) => EhchRuleSet.Current.Report(assessment, new() { Findings = Filter });

    private Func<Stream, Assessment, CancellationToken, Task> Writing(bool indented) =>
        (stream, assessment, cancelled) => EhchJson.WriteAssessmentAsync(stream, assessment, Filter.Shows, indented, cancelled);

    private Action<IBufferWriter<byte>, Assessment> Drafting(bool indented) => (utf8, assessment) => EhchJson.WriteAssessment(utf8, assessment, Filter.Shows, indented);
}
