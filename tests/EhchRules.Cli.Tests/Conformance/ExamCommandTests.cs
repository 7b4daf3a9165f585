using EhchRules.Conformance;

namespace EhchRules.Cli.Tests.Conformance;

/// <summary>The exam as it is called: a deck is made, and a product sits it.</summary>
public sealed class ExamCommandTests
{
    [Fact]
    public async Task The_library_passes_an_exam_of_its_own()
    {
        using TemporaryFolder folder = new();
        string deck = folder.PathOf("deck.jsonl");

        Answer exam = await Call.Of("conformance", "exam", "--seed", "7", "--size", "30", "-o", deck);
        Answer run = await Call.Of("conformance", "run", "--suite", deck);

        Assert.Equal((0, ""), (exam.Code, exam.Output));
        Assert.StartsWith("30 vectors from seed 7, by rule set ", exam.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
        Assert.Contains("30", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deck_of_levels_asks_about_those()
    {
        Answer exam = await Call.Of("conformance", "exam", "--seed", "7", "--size", "5", "--level", "Premium,Scoring");

        Assert.Equal(0, exam.Code);
        Assert.All(exam.Lines, static line => Assert.Matches("\"level\":\"(Premium|Scoring)\"", line));
    }

    [Theory]
    [InlineData("ehch: A deck of 0 vectors cannot be made: at least 1 is needed.", "--seed", "7", "--size", "0")]
    [InlineData("ehch: Option '--seed' is required.", "--size", "5")]
    [InlineData("ehch: --level: \"Rounds\" is not one of Alignment, ", "--seed", "7", "--level", "Rounds")]
    [InlineData("ehch: deck/: cannot be written: there is no such folder", "--seed", "7", "--size", "1", "-o", "deck/")]
    public async Task What_cannot_be_carried_out_is_wrong_usage(string error, params string[] arguments)
    {
        Answer exam = await Call.Of(["conformance", "exam", .. arguments]);

        Assert.Equal((64, ""), (exam.Code, exam.Output));
        Assert.StartsWith(error, exam.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seed_can_be_any_number()
    {
        Answer exam = await Call.Of("conformance", "exam", "--seed", "-3", "--size", "1", "--level", "Scoring");

        Assert.Contains("\"id\":\"exam--3-000001\"", exam.Output, StringComparison.Ordinal);
        Assert.Equal(ConformanceSuite.Current.Version, System.Text.Json.Nodes.JsonNode.Parse(exam.Output)!["since"]!.GetValue<string>());
    }
}
