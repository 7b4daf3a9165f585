using System.Buffers;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Writes one row a finding. The columns are a contract: new ones are only added at the end.</summary>
internal static class FindingsCsv
{
    private static readonly string[] Columns =
    [
        "network", "on", "requirement", "title", "topic", "subject_kind", "subject", "occasion", "bearer", "force", "outcome", "reason", "text",
        "due_on", "holds_from", "holds_through", "missing",
    ];

    internal static void WriteHeader(IBufferWriter<byte> utf8) => CsvRows.Write(utf8, Columns, hasHeader: true, []);

    internal static void Write(IBufferWriter<byte> utf8, bool hasHeader, Assessment assessment, FindingFilter filter)
    {
        if (hasHeader) WriteHeader(utf8);
        CsvBytes csv = new(utf8);
        ArrayBufferWriter<byte> opening = new();
        CsvBytes openingCsv = new(opening);
        Requirement? requirement = null;
        foreach (Finding finding in assessment.Findings)
        {
            if (!filter.Shows(finding)) continue;
            if (!ReferenceEquals(finding.Requirement, requirement))
            {
                requirement = finding.Requirement;
                opening.ResetWrittenCount();
                WriteOpening(openingCsv, assessment, requirement);
            }

            csv.Cells(opening.WrittenSpan);
            Write(csv, finding);
        }

        csv.Flush();
    }

    /// <summary>Writes the cells that are the same for every finding of a requirement.</summary>
    private static void WriteOpening(CsvBytes csv, Assessment assessment, Requirement requirement)
    {
        csv.BeginRow();
        csv.Cell(assessment.Record.Network.Code.Value);
        csv.Cell(assessment.On);
        csv.Cell(requirement.Id);
        csv.Cell(requirement.Title);
        csv.Cell(requirement.Topic.ToString());
        csv.Cell(requirement.Subject.ToString());
        csv.Flush();
    }

    private static void Write(CsvBytes csv, Finding finding)
    {
        Subject subject = finding.Subject;
        csv.Cell(subject.Id);
        if (subject.Occasion is { } occasion) csv.Cell(occasion, static (occasion, utf8, out written) => occasion.TryFormat(utf8, out written));
        else csv.Cells([]);
        csv.Cells(NamesAsUtf8<Bearer>.Of((int)finding.Bearer));
        csv.Cells(NamesAsUtf8<Force>.Of((int)finding.Force));
        csv.Cells(NamesAsUtf8<Outcome>.Of((int)finding.Outcome));
        Reason reason = finding.Reason;
        csv.Cell(reason.Code);
        csv.Cell(reason, static (reason, utf8, out written) => reason.TryWriteText(utf8, out written));
        csv.Cell(finding.DueOn);
        csv.Cell(finding.HoldsFrom);
        csv.Cell(finding.HoldsThrough);
        csv.Cell(finding.Missing is { IsEmpty: false } missing ? string.Join(';', missing) : string.Empty);
        csv.EndRow();
    }
}
