using System.Text;
using EhchRules.Cli.Conformance;
using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Tests.Conformance;

public sealed class ExamTests
{
    [Fact]
    public async Task A_deck_goes_to_standard_output_and_what_it_holds_to_standard_error()
    {
        (int code, string output, string error) = await MakeAsync(new() { Seed = 5, Size = 12 });

        Assert.Equal(0, code);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(12, lines.Length);
        Assert.StartsWith("""{"format":"ehch-vector/2","id":"exam-5-000001",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"12 vectors from seed 5, by rule set {EhchRuleSet.Current.Version}", error, StringComparison.Ordinal);
        Assert.Contains("By answer, without those: ", error, StringComparison.Ordinal);
        Assert.Contains("Too small a deck to have every kind of answer of ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deck_that_is_named_is_a_suite()
    {
        using TemporaryFolder folder = new();
        string deck = folder.PathOf("deck.jsonl");

        (int code, string output, string _) = await MakeAsync(new() { Seed = 5, Size = 12, Levels = [ConformanceLevel.Premium] }, deck);

        Assert.Equal((0, ""), (code, output));
        List<VectorReading> readings = await ConformanceSuite.Open(deck).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(12, readings.Count);
        Assert.All(readings, static reading => Assert.Equal(ConformanceLevel.Premium, reading.Vector!.Level));
    }

    [Fact]
    public async Task A_deck_that_is_not_finished_replaces_nothing()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", "an earlier deck");
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MakeAsync(new() { Seed = 5, Size = 12 }, deck, stop.Token));

        Assert.Equal("an earlier deck", await File.ReadAllTextAsync(deck, TestContext.Current.CancellationToken));
        Assert.Equal(["deck.jsonl"], folder.FileNames);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_deck_of_no_vectors_is_wrong_usage_and_nothing_is_written(int size)
    {
        using TemporaryFolder folder = new();
        string deck = folder.PathOf("deck.jsonl");

        UsageException refused = await Assert.ThrowsAsync<UsageException>(() => MakeAsync(new() { Seed = 5, Size = size }, deck));

        Assert.Equal($"A deck of {size} vectors cannot be made: at least 1 is needed.", refused.Message);
        Assert.False(File.Exists(deck));
    }

    [Theory]
    [InlineData("--size 5", "Option '--seed' is required.")]
    [InlineData("--seed one", "--seed: \"one\" is not a whole number of at most 2147483647")]
    [InlineData("--seed 5 --level Alignement", "--level: \"Alignement\" is not one of Alignment, Leadership, MultidisciplinaryTeam, CarePlanning, HomeRounds, InformationAndMedicines, Vaccination, CovidModel, LeadRole, Scoring, Timeline, Premium, Worklist")]
    public void What_cannot_be_understood_is_said(string arguments, string error)
    {
        using MemoryStream nothing = new();

        Assert.Equal(error, Assert.Single(ExamCommand.Make(TerminalOf(nothing, nothing, TextWriter.Null)).Parse(arguments).Errors).Message);
    }

    [Fact]
    public void What_a_deck_holds_is_said_in_a_few_lines()
    {
        ExamSummary summary = new()
        {
            Vectors = 1234,
            Pairs = [new(MetamorphicRelation.Order, 2), new(MetamorphicRelation.Ids, 0), new(MetamorphicRelation.IrrelevantFact, 1), new(MetamorphicRelation.Shift, 1)],
            Answers =
            [
                new(ConformanceLevel.Alignment, "ALIGN-1", "Met", 3), new(ConformanceLevel.Alignment, "ALIGN-1", "NotMet", 1),
                new(ConformanceLevel.HomeRounds, "ROUND-1", "Met", 1226), new(ConformanceLevel.HomeRounds, "ROUND-1", "NotYetDue", 0), new(ConformanceLevel.HomeRounds, "ROUND-1", "Undetermined", 0),
                new(ConformanceLevel.Premium, "Premium", "Owed", 1), new(ConformanceLevel.Premium, "Premium", "Unknown", 0),
            ],
        };

        Assert.Equal(
            [
                $"1,234 vectors from seed 7, by rule set {EhchRuleSet.Current.Version}, 4 of them like the one before (2 with lists in another order, 1 with an irrelevant fact, 1 with all days moved).",
                "By answer, without those: Met 1,229, NotMet 1, Owed 1.",
                "Not found: ROUND-1 NotYetDue, Undetermined.",
                "Too small a deck to have every kind of answer of 1 requirement or level.",
            ],
            ExamText.Lines(new() { Seed = 7, Size = 1234 }, summary));
    }

    private static async Task<(int Code, string Output, string Error)> MakeAsync(ExamOptions options, string? output = null, CancellationToken? stop = null)
    {
        using MemoryStream input = new();
        using MemoryStream written = new();
        using StringWriter error = new() { NewLine = "\n" };
        int code = await ExamRun.MakeAsync(options, output, TerminalOf(input, written, error), stop ?? TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(written.ToArray()), error.ToString());
    }

    private static Terminal TerminalOf(Stream input, Stream output, TextWriter error) => new() { In = input, Out = output, Error = error, Clock = new NoClock() };

    private sealed class NoClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("A deck does not depend on the day.");
    }
}
