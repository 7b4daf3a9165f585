namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds what README.md shows of the command line to what it does.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_output_shown_is_part_of_what_the_demo_prints()
    {
        const string Opening = "From the output of `ehch demo`:\n\n```\n";
        string readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        int start = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        string shown = readme[start..readme.IndexOf("```\n", start, StringComparison.Ordinal)];

        Answer answer = await Call.Of("demo");

        Assert.Contains(shown, answer.Output, StringComparison.Ordinal);
    }
}
