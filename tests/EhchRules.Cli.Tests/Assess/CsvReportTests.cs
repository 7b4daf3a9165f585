using CsvHelper;
using EhchRules.Json;

namespace EhchRules.Cli.Tests.Assess;

public class CsvReportTests
{
    [Fact]
    public async Task Every_finding_is_a_row_that_reads_back()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", "csv");

        using MemoryStream json = new(System.Text.Encoding.UTF8.GetBytes(Records.Varied));
        NetworkRecord record = await EhchJson.ReadRecordAsync(json, TestContext.Current.CancellationToken);
        Finding[] findings = [.. EhchRuleSet.Current.Assess(record, Call.Today).Findings];
        List<string[]> rows = Read(answer.Output);
        Assert.Equal(
            ["network", "on", "requirement", "title", "topic", "subject_kind", "subject", "occasion", "bearer", "force", "outcome", "reason", "text", "due_on", "holds_from", "holds_through", "missing"],
            rows[0]);
        Assert.Equal(findings.Length, rows.Count - 1);
        for (int i = 0; i < findings.Length; i++)
        {
            Finding finding = findings[i];
            string[] row = rows[i + 1];
            Assert.Equal(["U57491", "2020-10-19", finding.Requirement.Id, finding.Requirement.Title], row[..4]);
            Assert.Equal([finding.Subject.Id, finding.Subject.Occasion?.ToString() ?? ""], row[6..8]);
            Assert.Equal([finding.Outcome.ToString(), finding.Reason.Code, finding.Reason.Text], row[10..13]);
            Assert.Equal(finding.DueOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", row[13]);
            Assert.Equal(string.Join(';', finding.Missing), row[16]);
        }
    }

    [Fact]
    public async Task Many_records_share_one_header()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound("U10001"), Records.Sound("U10002")) }.WithAsync("assess", "-", "--format", "csv");

        List<string[]> rows = Read(answer.Output);
        Assert.Single(rows, static row => row[0] == "network");
        Assert.Equal(["U10001", "U10002"], rows.Skip(1).Select(static row => row[0]).Distinct());
    }

    [Fact]
    public async Task A_spreadsheet_runs_no_id()
    {
        string record = Records.WithoutLead().Replace("\"oakfield\"", "\"=1+1\"", StringComparison.Ordinal);

        Answer answer = await new Call { Input = record }.WithAsync("assess", "-", "--format", "csv");

        Assert.Contains(Read(answer.Output), static row => row[6] == "'=1+1");
    }

    private static List<string[]> Read(string text)
    {
        List<string[]> rows = [];
        using StringReader reader = new(text);
        using CsvReader csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = false });
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
