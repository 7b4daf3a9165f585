using CsvHelper;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>Writes one row a finding. The columns are a contract: new ones are only added at the end.</summary>
internal sealed class CsvAssessments(Stream output, FindingFilter filter) : Report<Assessment>
{
    private static readonly string[] Columns =
    [
        "network", "on", "requirement", "title", "topic", "subject_kind", "subject", "occasion", "bearer", "force", "outcome", "reason", "text",
        "due_on", "holds_from", "holds_through", "missing",
    ];

    // Ids and statements come from others, and a spreadsheet would run a cell that begins like a formula.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    private CsvWriter? csv;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (csv is null)
        {
            csv = CsvWriter.Create(output, Options, leaveOpen: true);
            csv.WriteHeader(Columns);
        }

        foreach (Finding finding in assessment.Findings)
        {
            if (filter.Shows(finding)) await csv.WriteRecordAsync(Row(assessment, finding), cancellationToken);
        }
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (csv is not null) await csv.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (csv is not null) await csv.DisposeAsync();
        await base.DisposeAsync();
    }

    private static string[] Row(Assessment assessment, Finding finding)
    {
        Subject subject = finding.Subject;
        return
        [
            assessment.Record.Network.Code.Value,
            IsoDay.Of(assessment.On),
            finding.Requirement.Id,
            finding.Requirement.Title,
            finding.Requirement.Topic.ToString(),
            subject.Kind.ToString(),
            subject.Id,
            subject.Occasion?.ToString() ?? string.Empty,
            finding.Bearer.ToString(),
            finding.Force.ToString(),
            finding.Outcome.ToString(),
            finding.Reason.Code,
            finding.Reason.Text,
            IsoDay.Of(finding.DueOn) ?? string.Empty,
            IsoDay.Of(finding.HoldsFrom) ?? string.Empty,
            IsoDay.Of(finding.HoldsThrough) ?? string.Empty,
            string.Join(';', finding.Missing),
        ];
    }
}
