namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/reports.md to what the command prints.</summary>
public class ReportsPageTests
{
    [Fact]
    public async Task The_Markdown_shown_is_the_beginning_of_what_the_demo_network_gives()
    {
        Answer answer = await Call.Of("assess", Repository.PathOf("samples", "demo-network.json"), "--on", "2020-10-19", "--format", "markdown");
        string shown = Shown.In("reports.md", "markdown");

        Assert.True(shown.Length > 1000);
        Assert.StartsWith(shown, answer.Output, StringComparison.Ordinal);
    }
}
