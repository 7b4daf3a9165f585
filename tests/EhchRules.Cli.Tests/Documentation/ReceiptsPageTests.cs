using System.Text.RegularExpressions;

namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/receipts.md to what the command does. Hashes are cut short there, and so lines break elsewhere.</summary>
public partial class ReceiptsPageTests
{
    private const string Page = "receipts.md";

    private static readonly string Record = Repository.PathOf("samples", "demo-network.json");

    [Fact]
    public async Task The_answer_shown_is_that_for_the_demo_network()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("verify", await AssessAsync(folder), Record);

        Assert.Equal(Words(Shown.In(Page, "same")), Words(answer.Output));
    }

    [Fact]
    public async Task The_difference_shown_is_that_of_the_first_outcome_changed()
    {
        using TemporaryFolder folder = new();
        string assessment = await File.ReadAllTextAsync(await AssessAsync(folder), TestContext.Current.CancellationToken);
        const string NotMet = "\"outcome\": \"NotMet\"";
        int place = assessment.IndexOf(NotMet, StringComparison.Ordinal);

        Answer answer = await Call.Of("verify", folder.Write("tampered.json", $"{assessment[..place]}\"outcome\": \"Met\"{assessment[(place + NotMet.Length)..]}"), Record);

        Assert.Equal(Words(Shown.In(Page, "tampered")), Words(answer.Output));
    }

    private static async Task<string> AssessAsync(TemporaryFolder folder)
    {
        string assessment = folder.PathOf("assessment.json");
        Answer answer = await Call.Of("assess", Record, "--on", "2022-06-10", "--fail-on", "none", "--format", "json", "-o", assessment);
        Assert.Equal(0, answer.Code);
        return assessment;
    }

    private static string Words(string text) => Blanks().Replace(Hash().Replace(text, "sha256:…"), " ");

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
