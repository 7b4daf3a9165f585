namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/timeline.md to what the command does.</summary>
public class TimelinePageTests
{
    private const string Page = "timeline.md";

    [Fact]
    public async Task The_overview_shown_is_part_of_that_of_the_demo_network()
    {
        Answer answer = await Call.Of("timeline", Repository.PathOf("samples", "demo-network.json"), "--from", "2020-08-01", "--to", "2021-04-30");

        Assert.All(Shown.In(Page, "overview").Split("\n...\n"), part => Assert.Contains(part.Trim('\n'), answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_requirement_shown_in_full_is_that_of_the_record_shown()
    {
        string record = Shown.In(Page, "record").ReplaceLineEndings(string.Empty);

        Answer answer = await new Call { Input = record }.WithAsync("timeline", "-", "--from", "2022-09-08", "--to", "2022-09-30", "--requirement", "PCSP-3");
        Answer earlier = await new Call { Input = record }.WithAsync("timeline", "-", "--from", "2022-09-08", "--to", "2022-09-30", "--requirement", "PCSP-3", "--known-on", "2022-09-09");

        Assert.Equal(answer.Output, Shown.In(Page, "full"));
        Assert.Contains("due by 19 September 2022", earlier.Unwrapped, StringComparison.Ordinal);
    }
}
