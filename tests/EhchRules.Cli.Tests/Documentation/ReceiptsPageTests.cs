using System.Text.RegularExpressions;

namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/receipts.md to what the command does. Hashes are cut short there, and so lines break elsewhere; how many findings there are is not compared.</summary>
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
    public async Task The_difference_shown_is_that_of_the_first_plan_that_was_not_agreed_in_time()
    {
        using TemporaryFolder folder = new();
        string assessment = await File.ReadAllTextAsync(await AssessAsync(folder), TestContext.Current.CancellationToken);
        const string NotMet = "\"outcome\": \"NotMet\"";
        int place = FindingOf("PCSP-3", assessment).Select(at => assessment.IndexOf("\"outcome\": ", at, StringComparison.Ordinal)).First(at => string.CompareOrdinal(assessment, at, NotMet, 0, NotMet.Length) == 0);

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

    private static IEnumerable<int> FindingOf(string requirement, string assessment)
    {
        string start = $"\"requirement\": \"{requirement}\"";
        for (int at = assessment.IndexOf(start, StringComparison.Ordinal); at >= 0; at = assessment.IndexOf(start, at + 1, StringComparison.Ordinal)) yield return at;
    }

    private static string Words(string text) => Count().Replace(Blanks().Replace(Hash().Replace(text, "sha256:…"), " "), "#");

    [GeneratedRegex(@"(?<=findings\[)[0-9]+|[0-9,]+(?= findings)")]
    private static partial Regex Count();

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
