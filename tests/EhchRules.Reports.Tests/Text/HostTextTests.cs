using EhchRules.Catalogue;
using EhchRules.Sufficiency;

namespace EhchRules.Reports.Tests.Text;

/// <summary>A host gets what the command writes: the texts approved for it.</summary>
public sealed class HostTextTests
{
    private static readonly EhchRuleSet Rules = EhchRuleSet.Current;

    private static readonly NetworkRecord Varied =
        RecordText.TryRead(ApprovedText("varied-record.json")) ?? throw new InvalidOperationException("The approved record is no record.");

    [Fact]
    public void Measures() => Assert.Equal(
        ApprovedText("Measures_are_told_group_by_group_in_100_columns.txt"), TextOf(Rules.Report(Rules.Measures(Varied, Pages.Day))));

    [Fact]
    public void Coverage()
    {
        DataSufficiency coverage = Rules.Sufficiency(Pages.Demo, Pages.Day);

        Assert.Equal(
            ApprovedText("Text_of_the_sample_says_what_it_decides_and_what_to_add_in_100_columns.txt"),
            TextOf(Rules.Report(coverage, Pages.Demo.Network.Name)));
    }

    [Fact]
    public void A_worklist_of_60_columns() => Assert.Equal(
        ApprovedText("A_worklist_fits_a_terminal_of_60_columns.txt"), TextOf(Rules.Report(Rules.Worklist(Varied, Pages.Day)), new() { Columns = 60 }));

    [Fact]
    public void A_timeline_of_each_subject()
    {
        string[] asked = ["LEAD-2", "PCSP-3", "ROUND-1"];
        DateRange autumn = DateRange.Between(new(2020, 9, 15), new(2020, 11, 15));
        Timeline timeline = Rules.Timeline(Varied, autumn, requirements: requirement => asked.Contains(requirement.Id));

        Assert.Equal(ApprovedText("Timeline_of_requirements_100_columns.txt"), TextOf(Rules.Report(timeline, new() { ShowsEachSubject = true })));
    }

    [Fact]
    public void A_report_of_some_topics_of_a_timeline_is_that_of_a_timeline_of_those_topics()
    {
        HashSet<Topic> topics = [Topic.Leadership];
        DateRange autumn = DateRange.Between(new(2020, 9, 15), new(2020, 11, 15));

        Assert.Equal(
            TextOf(Rules.Report(Rules.Timeline(Varied, autumn, requirements: requirement => topics.Contains(requirement.Topic)), new() { Topics = topics })),
            TextOf(Rules.Report(Rules.Timeline(Varied, autumn), new() { Topics = topics })));
    }

    [Fact]
    public void Changes_of_the_rules_in_a_topic() => Assert.Equal(
        ApprovedText("Rules_between_two_days.HomeRounds.txt"),
        TextOf(Rules.Report(Rules.Compare(new(new(2024, 3, 31)), new(new(2024, 4, 1))), new HashSet<Topic> { Topic.HomeRounds })));

    [Fact]
    public void A_requirement_in_full() => Assert.Equal(
        ApprovedText("An_explanation_in_full.txt"), TextOf(Rules.Report(RequirementCatalogue.Judged.Single(static requirement => requirement.Id == "PCSP-3"))));

    [Fact]
    public void Requirements_of_a_topic() => Assert.Equal(
        ApprovedText("Requirements_of_a_topic.HomeRounds.txt"), TextOf(Rules.ReportRequirements(Pages.Day, new HashSet<Topic> { Topic.HomeRounds })));

    [Fact]
    public void The_catalogue_as_markdown()
    {
        using StringWriter markdown = new();
        Rules.ReportCatalogue().WriteMarkdown(markdown);

        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "catalogue.md")), markdown.ToString());
    }

    private static string ApprovedText(string name) => File.ReadAllText(Repository.PathOf("tests", "EhchRules.Cli.Tests", "Approved", name));

    private static string TextOf(TextReport report, TextOptions? options = null)
    {
        using StringWriter text = new() { NewLine = "\n" };
        report.WriteText(text, options);
        return text.ToString();
    }
}
