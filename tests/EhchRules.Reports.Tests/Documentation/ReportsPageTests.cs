// Examples are what a reader would write, without a token of the tests.
#pragma warning disable xUnit1051

using EhchRules.Comparison;

namespace EhchRules.Reports.Tests.Documentation;

/// <summary>Runs the examples of docs/reports.md, and holds the page to them.</summary>
public sealed class ReportsPageTests
{
    private const string Page = "docs/reports.md";

    [Fact]
    public void Every_example_of_the_page_is_run_here()
    {
        string tests = File.ReadAllText(Repository.PathOf("tests", "EhchRules.Reports.Tests", "Documentation", "ReportsPageTests.cs"));

        Assert.All(Example.NamesIn(Page), name => Assert.Contains($"// example: {name}\n", tests, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_becomes_a_page()
    {
        NetworkRecord record = Pages.Demo;
        using MemoryStream stream = new();

        // example: page
        EhchRuleSet rules = EhchRuleSet.Current;
        Assessment assessment = rules.Assess(record, on: new(2020, 10, 19));
        AssessmentReport report = rules.Report(assessment);
        await report.WriteHtmlAsync(stream);
        // end of example

        Assert.Equal(Pages.OfDemo, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Example.IsPrintedIn(Page, "page", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public async Task Records_become_pages_and_an_index()
    {
        EhchRuleSet rules = EhchRuleSet.Current;
        DateOnly day = new(2020, 10, 19);
        NetworkRecord[] records = [Situation.Record()];
        Folder folder = new();

        // example: networks
        NetworksReport networks = new(day);
        foreach (NetworkRecord record in records)
        {
            AssessmentReport report = rules.Report(rules.Assess(record, day));
            string page = $"{record.Network.Code}.html";
            await using Stream file = folder.Create(page);
            await report.WriteHtmlAsync(file);
            networks.Add(report, page);
        }

        await using Stream index = folder.Create("index.html");
        await networks.WriteHtmlAsync(index);
        // end of example

        Assert.Equal(["U57491.html", "index.html"], folder.Files.Keys);
        Assert.Contains("<a href=\"U57491.html\">", System.Text.Encoding.UTF8.GetString(folder.Files["index.html"].ToArray()), StringComparison.Ordinal);
        Example.IsPrintedIn(Page, "networks", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public void A_worklist_becomes_text()
    {
        NetworkRecord record = Pages.Demo;
        using StringWriter writer = new() { NewLine = "\n" };

        // example: text
        EhchRuleSet rules = EhchRuleSet.Current;
        rules.Report(rules.Worklist(record, on: new(2020, 10, 19))).WriteText(writer, new() { Columns = 80 });
        // end of example

        string[] lines = writer.ToString().Split('\n');
        Assert.Equal("Worklist for Monday 19 October 2020, looking ahead to Monday 2 November 2020.", lines[1]);
        Assert.All(lines, static line => Assert.True(line.Length <= 80, line));
        Example.IsPrintedIn(Page, "text", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public void Assessments_become_one_text()
    {
        EhchRuleSet rules = EhchRuleSet.Current;
        DateOnly day = new(2020, 10, 19);
        NetworkRecord[] records = [Situation.Record(), Pages.Demo];
        using StringWriter writer = new() { NewLine = "\n" };

        // example: texts
        TextSeries texts = new(writer);
        AssessmentSummary summary = new();
        foreach (NetworkRecord record in records)
        {
            Assessment assessment = rules.Assess(record, day);
            texts.Write(rules.Report(assessment));
            summary.Add(assessment);
        }

        texts.Write(summary);
        // end of example

        Assert.EndsWith("\n2 networks assessed; something is not met by contract in 1.\n", writer.ToString(), StringComparison.Ordinal);
        Example.IsPrintedIn(Page, "texts", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public void A_record_becomes_a_comment_and_a_test_report()
    {
        EhchRuleSet rules = EhchRuleSet.Current;
        DateOnly day = new(2020, 10, 19);
        NetworkRecord record = Pages.Demo;
        using StringWriter comment = new();
        using StringWriter tests = new();

        // example: pipeline
        AssessmentReport report = rules.Report(rules.Assess(record, day));
        report.WriteMarkdown(comment);
        report.WriteJUnit(tests, fails: finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual });
        // end of example

        Assert.StartsWith("## Sample PCN 0001", comment.ToString(), StringComparison.Ordinal);
        Assert.Equal(34, tests.ToString().Split("<failure ").Length - 1);
        Example.IsPrintedIn(Page, "pipeline", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public async Task A_worklist_becomes_a_page_and_a_calendar()
    {
        EhchRuleSet rules = EhchRuleSet.Current;
        DateOnly day = new(2020, 10, 19);
        NetworkRecord record = Pages.Demo;
        using MemoryStream page = new();
        using MemoryStream calendar = new();

        // example: monday
        WorklistReport monday = rules.Report(rules.Worklist(record, day, new() { Days = 28 }));
        await monday.WriteHtmlAsync(page);
        await monday.WriteCalendarAsync(calendar);
        // end of example

        Assert.Contains("looking ahead to Monday 16 November 2020", System.Text.Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", System.Text.Encoding.UTF8.GetString(calendar.ToArray()), StringComparison.Ordinal);
        Example.IsPrintedIn(Page, "monday", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    [Fact]
    public async Task The_rules_become_a_page()
    {
        EhchRuleSet rules = EhchRuleSet.Current;
        CatalogueSnapshot earlier = Explorers.Read("docs", "rule-sets", "2026.11.0.json");
        using MemoryStream stream = new();

        // example: explorer
        RuleExplorer explorer = rules.Explore(on: new(2024, 4, 1), new() { Others = [earlier] });
        await explorer.WriteHtmlAsync(stream);
        // end of example

        Assert.Equal(Explorers.PageOf(new(2024, 4, 1), new() { Others = [earlier] }), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Example.IsPrintedIn(Page, "explorer", "ReportsPageTests.cs", "EhchRules.Reports");
    }

    /// <summary>A folder in memory.</summary>
    private sealed class Folder
    {
        internal Dictionary<string, MemoryStream> Files { get; } = new(StringComparer.Ordinal);

        internal Stream Create(string name) => Files[name] = new();
    }
}
