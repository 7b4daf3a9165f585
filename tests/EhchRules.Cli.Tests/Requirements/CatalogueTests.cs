using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Cli.Tests.Requirements;

public class CatalogueTests
{
    [Fact]
    public async Task Requirements_are_those_in_force_on_the_day()
    {
        Answer summer = await Call.Of("requirements", "--on", "2020-08-15");
        Answer today = await Call.Of("requirements");

        Assert.Contains("LEAD-1", summer.Output, StringComparison.Ordinal);
        Assert.Contains("COVID-1", summer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PCSP-3", summer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("LEAD-1", today.Output, StringComparison.Ordinal);
        Assert.Contains("on Monday 19 October 2020", today.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CarePlanning")]
    [InlineData("HomeRounds")]
    public async Task Requirements_of_a_topic(string topic)
    {
        Answer answer = await Call.Of("requirements", "--topic", topic);

        ApprovedOutput.CheckTopic(answer.Output, topic);
    }

    [Fact]
    public async Task Requirements_as_markdown_are_the_whole_catalogue()
    {
        Answer answer = await Call.Of("requirements", "--format", "markdown");

        Assert.Equal(0, answer.Code);
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "catalogue.md")), answer.Output);
    }

    [Fact]
    public async Task Requirements_as_json_have_their_terms_and_what_is_listed()
    {
        Answer answer = await Call.Of("requirements", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement root = document.RootElement;
        Assert.Equal("ehch-catalogue/1", root.GetProperty("format").GetString());
        Assert.Equal("2020-10-19", root.GetProperty("on").GetString());
        Assert.Equal(RequirementCatalogue.Listed.Length, root.GetProperty("listed").GetArrayLength());
        Assert.All(root.GetProperty("requirements").EnumerateArray(), static one => Assert.NotEqual(0, one.GetProperty("terms").GetArrayLength()));
    }

    [Fact]
    public async Task Every_id_is_explained_in_both_formats()
    {
        foreach (string id in RequirementCatalogue.Judged.Select(static one => one.Id).Concat(RequirementCatalogue.Listed.Select(static one => one.Id)))
        {
            Answer text = await Call.Of("explain", id);
            Answer json = await Call.Of("explain", id, "--format", "json");

            Assert.Equal((0, 0), (text.Code, json.Code));
            Assert.StartsWith($"{id}: ", text.Output, StringComparison.Ordinal);
            using JsonDocument document = JsonDocument.Parse(json.Output);
            Assert.Equal(id, document.RootElement.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task An_explanation_in_full()
    {
        Answer answer = await Call.Of("explain", "pcsp-3");

        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task What_is_listed_and_not_judged_is_explained()
    {
        Answer answer = await Call.Of("explain", "LEAD-4");

        Assert.Contains("Why no rule judges it", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_reason_that_a_network_shows_is_among_those_described()
    {
        using MemoryStream json = new(System.Text.Encoding.UTF8.GetBytes(Records.Varied));
        NetworkRecord record = await Json.EhchJson.ReadRecordAsync(json, TestContext.Current.CancellationToken);

        foreach (DateOnly day in (DateOnly[])[new(2020, 3, 1), new(2020, 8, 15), Call.Today, new(2022, 6, 10), new(2024, 4, 2)])
        {
            foreach (Finding finding in EhchRuleSet.Current.Assess(record, day).Findings)
            {
                Assert.Contains(EhchRuleSet.Current.ReasonsOf(finding.Requirement), reason => reason.Code == finding.Reason.Code && reason.Outcome == finding.Outcome);
            }
        }
    }
}
