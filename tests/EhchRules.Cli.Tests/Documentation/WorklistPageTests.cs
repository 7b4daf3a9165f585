namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/worklist.md to what the command prints.</summary>
public class WorklistPageTests
{
    [Fact]
    public async Task The_text_shown_is_the_beginning_of_what_the_demo_network_gives()
    {
        Answer answer = await Call.Of(
            "worklist", Repository.PathOf("samples", "demo-network.json"), "--on", "2020-10-19", "--observations", Repository.PathOf("samples", "demo-observations.csv"), "--concern", "r-18=off her food");
        string shown = Shown.In("worklist.md", "text");

        Assert.True(shown.Length > 1000);
        Assert.StartsWith(shown, answer.Output, StringComparison.Ordinal);
    }
}
