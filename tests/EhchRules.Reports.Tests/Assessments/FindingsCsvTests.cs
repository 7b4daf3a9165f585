using System.Buffers;
using System.Text;
using CsvHelper;

namespace EhchRules.Reports.Tests.Assessments;

/// <summary>Findings as rows, held to what each finding says of itself.</summary>
public sealed class FindingsCsvTests
{
    [SeededProperty(200, desk: 60)]
    public void A_row_says_what_the_finding_says(RecordOnDay given)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(given.Record, given.On);
        ArrayBufferWriter<byte> utf8 = new();
        EhchRuleSet.Current.Report(assessment).WriteCsv(utf8, hasHeader: false);
        using StringWriter text = new();
        EhchRuleSet.Current.Report(assessment).WriteCsv(text, hasHeader: false);

        using StringWriter expected = new();
        using (CsvWriter csv = CsvWriter.Create(expected, new() { Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (Finding finding in assessment.Findings) csv.WriteRecord(Row(assessment, finding));
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(utf8.WrittenSpan));
        Assert.Equal(expected.ToString(), text.ToString());
    }

    [Fact]
    public void The_header_is_the_first_row()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(RandomRecords.Make(1), new(2022, 6, 10));
        ArrayBufferWriter<byte> with = new();
        EhchRuleSet.Current.Report(assessment).WriteCsv(with);
        ArrayBufferWriter<byte> header = new();
        AssessmentReport.WriteCsvHeader(header);
        EhchRuleSet.Current.Report(assessment).WriteCsv(header, hasHeader: false);

        Assert.StartsWith("network,on,requirement,title,topic,subject_kind,subject,", Encoding.UTF8.GetString(with.WrittenSpan), StringComparison.Ordinal);
        Assert.True(with.WrittenSpan.SequenceEqual(header.WrittenSpan));
    }

    private static string[] Row(Assessment assessment, Finding finding) =>
    [
        assessment.Record.Network.Code.Value, Iso(assessment.On), finding.Requirement.Id, finding.Requirement.Title, finding.Requirement.Topic.ToString(),
        finding.Subject.Kind.ToString(), finding.Subject.Id, finding.Subject.Occasion?.ToString() ?? "", finding.Bearer.ToString(), finding.Force.ToString(),
        finding.Outcome.ToString(), finding.Reason.Code, finding.Reason.Text, Iso(finding.DueOn), Iso(finding.HoldsFrom), Iso(finding.HoldsThrough),
        string.Join(';', finding.Missing),
    ];

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
