using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Json;

namespace EhchRules.Cli.Assess;

/// <summary>One run of <c>ehch assess</c>: reads, judges and writes record by record, in memory for one of them.</summary>
internal sealed class AssessRun
{
    internal required Terminal Terminal { get; init; }

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    internal AssessmentOptions Options { get; init; } = AssessmentOptions.Default;

    internal FindingFilter Filter { get; init; } = FindingFilter.Everything;

    internal required IReadOnlySet<Force> FailOn { get; init; }

    internal ReportFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check(Files, Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, Files, "Assessing", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        Complaints complaints = new(progress.Error, namesFiles: Files.Count > 1);
        Report<Assessment> report = ReportTo(output);
        bool areMany = Files.Count > 1;
        bool isNotMet = false;
        bool hasRecord = false;
        foreach (string name in Files)
        {
            await using RecordFile file = await RecordFile.OpenAsync(name, Terminal, cancellationToken);
            RecordReadings readings = new(file);
            await readings.SurveyAsync(() => progress.Reached(file, pass: 1), cancellationToken);
            areMany |= readings.AreMany;
            AssessmentOptions options = Options with { Register = readings.Register };
            await foreach (RecordReading reading in readings.ReadAsync(cancellationToken))
            {
                complaints.Tell(file.Name, reading);
                progress.Reached(file, pass: 2);
                if (reading.Record is not { } record) continue;
                Assessment assessment = EhchRuleSet.Current.Assess(record, On, options);
                isNotMet |= assessment.Findings.Any(finding => finding.Outcome is Outcome.NotMet && FailOn.Contains(finding.Force));
                hasRecord = true;
                await report.WriteAsync(assessment, areMany, cancellationToken);
            }

            progress.Finished(file);
        }

        await report.EndAsync(areMany, cancellationToken);
        if (hasRecord) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults ? ExitCode.Faults : isNotMet ? ExitCode.NotMet : ExitCode.Done;
    }

    private Report<Assessment> ReportTo(ReportOutput output) => Format switch
    {
        ReportFormat.Text => new TextReport(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Filter),
        ReportFormat.Json => new JsonDocuments<Assessment>(output.Stream, Writing(indented: true)),
        ReportFormat.NdJson => new JsonLines<Assessment>(output.Stream, Writing(indented: false)),
        ReportFormat.Csv => new CsvReport(output.Stream, Filter),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    private Func<Stream, Assessment, CancellationToken, Task> Writing(bool indented) =>
        (stream, assessment, cancelled) => EhchJson.WriteAssessmentAsync(stream, assessment, Filter.Shows, indented, cancelled);
}
