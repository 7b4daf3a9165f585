namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Runs the examples of docs/measures.md, and holds the page to what they print.</summary>
public class MeasuresPageTests
{
    private const string Fence = "```\n";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "measures.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_figures_shown_are_those_that_the_files_give()
    {
        using TemporaryFolder folder = new();

        Answer answer = await MeasuresAsync("--events", folder.Write("events.csv", Block("file: events.csv")), "--satisfaction", folder.Write("satisfaction.csv", Block("file: satisfaction.csv")));

        Assert.Equal(0, answer.Code);
        Assert.Contains(Block("output"), answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_faults_shown_are_those_that_are_told()
    {
        using TemporaryFolder folder = new();

        Answer answer = await MeasuresAsync("--events", folder.Write("faulty.csv", Block("file: faulty.csv")));

        Assert.Equal(2, answer.Code);
        string[] faults = [.. answer.ErrorLines.Where(static line => !line.StartsWith("warning: ", StringComparison.Ordinal)).Select(line => line.Replace(folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))];
        Assert.Equal(Block("faults").TrimEnd().Split('\n'), faults);
    }

    private static Task<Answer> MeasuresAsync(params string[] options) => Call.Of(["measures", Repository.PathOf("samples", "demo-network.json"), "--on", "2022-06-10", .. options]);

    private static string Block(string name)
    {
        string opening = $"<!-- {name} -->\n{Fence}";
        int start = Page.IndexOf(opening, StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/measures.md has no block \"{name}\".");
        start += opening.Length;
        return Page[start..Page.IndexOf(Fence, start, StringComparison.Ordinal)];
    }
}
