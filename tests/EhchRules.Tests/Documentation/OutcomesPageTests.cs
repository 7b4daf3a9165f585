using System.Text;
using System.Text.RegularExpressions;
using EhchRules.Catalogue;
using EhchRules.Json;

namespace EhchRules.Tests.Documentation;

/// <summary>Holds docs/outcomes.md to what is found of the record that it shows.</summary>
public sealed partial class OutcomesPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "outcomes.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_outcome_has_its_section_and_every_force_and_status_its_row()
    {
        Assert.Equal(Enum.GetNames<Outcome>().Order(StringComparer.Ordinal), Section().Matches(Page).Select(static match => match.Groups["outcome"].Value).Order(StringComparer.Ordinal));
        Assert.All(Enum.GetNames<Force>().Concat(Enum.GetNames<CitationStatus>()), static name => Assert.Matches($@"\n\| `{name}` \| ", Page));
    }

    [Fact]
    public async Task Each_finding_shown_is_found_of_the_record_shown_on_its_day()
    {
        NetworkRecord record = await ShownRecord();

        foreach (Match section in Section().Matches(Page))
        {
            Finding[] findings = [.. EhchRuleSet.Current.Assess(record, DateOnly.ParseExact(section.Groups["day"].Value, "yyyy-MM-dd", null)).Findings];
            foreach (string line in section.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Equal(section.Groups["outcome"].Value, Assert.Single(findings, finding => finding.ToString() == line).Outcome.ToString());
            }
        }
    }

    [Fact]
    public async Task The_force_of_a_duty_is_that_of_the_day()
    {
        NetworkRecord record = await ShownRecord();

        MatchCollection rows = ForceRow().Matches(Page);
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row =>
        {
            Finding lead = EhchRuleSet.Current.Assess(record, DateOnly.ParseExact(row.Groups["day"].Value, "yyyy-MM-dd", null)).Findings.Of(Leadership.ClinicalLead).Single();
            Assert.Equal(row.Value, $"| {row.Groups["day"].Value} | `{lead.Outcome}` | `{lead.Force}` |");
        });
    }

    private static async Task<NetworkRecord> ShownRecord()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Record().Match(Page).Groups["json"].Value));
        return await EhchJson.ReadRecordAsync(stream, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("\n## (?<outcome>[A-Za-z]+)\n[^#]*?<!-- finding: (?<day>[0-9-]+) -->\n```\n(?<lines>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\| (?<day>\d{4}-\d\d-\d\d) \| `\w+` \| `\w+` \|")]
    private static partial Regex ForceRow();

    [GeneratedRegex("<!-- example: record -->\n```json\n(?<json>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Record();
}
