namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/conformance.md to what the command does.</summary>
public class ConformancePageTests
{
    private const string Page = "conformance.md";

    [Fact]
    public async Task The_text_shown_is_what_the_deck_and_the_answers_shown_give()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", Shown.In(Page, "deck"));

        Answer answer = await new Call { Input = Shown.In(Page, "answers") }.WithAsync("conformance", "run", "--suite", deck, "--answers", "-");

        Assert.Equal(1, answer.Code);
        Assert.Equal(answer.Output.Replace("standard input", "answers.ndjson", StringComparison.Ordinal), Shown.In(Page, "text"));
    }

    [Fact]
    public async Task Every_option_is_on_the_page()
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs", Page), TestContext.Current.CancellationToken);

        foreach (string command in (string[])["run", "export"])
        {
            Answer help = await Call.Of("conformance", command, "--help");
            string[] options = [.. help.Unwrapped.Split(' ').Where(static word => word.StartsWith("--", StringComparison.Ordinal) && word is not ("--help" or "--output")).Select(static word => word.TrimEnd(',', '.', ';')).Distinct()];
            Assert.NotEmpty(options);
            Assert.All(options, option => Assert.Contains(option, page, StringComparison.Ordinal));
        }
    }
}
