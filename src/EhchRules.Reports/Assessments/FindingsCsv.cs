namespace EhchRules.Reports;

/// <summary>Writes one row a finding. The columns are a contract: new ones are only added at the end.</summary>
internal static class FindingsCsv
{
    private static readonly string[] Columns =
    [
        "network", "on", "requirement", "title", "topic", "subject_kind", "subject", "occasion", "bearer", "force", "outcome", "reason", "text",
        "due_on", "holds_from", "holds_through", "missing",
    ];

    internal static void Write(TextWriter csv, bool hasHeader, Assessment assessment, FindingFilter filter) =>
        CsvRows.Write(csv, Columns, hasHeader, assessment.Findings.Where(filter.Shows).Select(finding => Row(assessment, finding)));

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
