using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>What a deck holds, and that it can be made again.</summary>
public sealed class ExamTests
{
    private const int Some = 120;

    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public async Task The_library_passes_every_vector_of_a_deck(int seed)
    {
        IReadOnlyList<ConformanceVector> deck = await Deck.ReadAsync(new() { Seed = seed, Size = Sizes.Of(1500, Some) });

        IReadOnlyList<VectorResult> results = await Deck.PutAsync(deck, Deck.Library);

        Assert.Equal(Sizes.Of(1500, Some), results.Count);
        Assert.Empty(results.Where(static result => result.Outcome is not VectorOutcome.Passed || result.Disagreement is not null).Select(static result => $"{result.Vector.Id}: {string.Join("; ", result.Differences)}"));
    }

    [Fact]
    public async Task Equal_options_give_equal_bytes_and_another_seed_others()
    {
        ExamOptions options = new() { Seed = 4, Size = Some };

        byte[] deck = await Deck.WriteAsync(options);

        Assert.Equal(deck, await Deck.WriteAsync(options));
        Assert.NotEqual(deck, await Deck.WriteAsync(options with { Seed = 5 }));
    }

    [Fact]
    public async Task A_smaller_deck_is_the_beginning_of_a_larger_one()
    {
        byte[] larger = await Deck.WriteAsync(new() { Seed = 4, Size = 60 });
        byte[] smaller = await Deck.WriteAsync(new() { Seed = 4, Size = 25 });

        Assert.Equal(smaller, larger[..smaller.Length]);
        Assert.Equal(60, larger.Count(static sign => sign == '\n'));
        Assert.Equal(25, smaller.Count(static sign => sign == '\n'));
    }

    [Fact]
    public async Task A_deck_of_one_has_one_vector()
    {
        byte[] deck = await Deck.WriteAsync(new() { Seed = 4, Size = 1 });

        Assert.Equal("exam-4-000001", JsonNode.Parse(deck)!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public async Task A_deck_of_none_cannot_be_made(int size)
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => Deck.WriteAsync(new() { Seed = 4, Size = size }));

        Assert.Contains($"A deck of {size} vectors cannot be made: at least 1 is needed.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_level_there_is_nothing_to_ask() => Assert.Equal(
        ["A deck of 0 vectors cannot be made: at least 1 is needed.", "No level is asked about: at least one is needed."],
        new ExamOptions { Seed = 1, Size = 0, Levels = [] }.Problems());

    [Theory]
    [InlineData(ConformanceLevel.Vaccination)]
    [InlineData(ConformanceLevel.Scoring)]
    [InlineData(ConformanceLevel.Timeline)]
    [InlineData(ConformanceLevel.Premium)]
    [InlineData(ConformanceLevel.Worklist)]
    public async Task A_deck_of_one_level_asks_about_no_other(ConformanceLevel level)
    {
        IReadOnlyList<ConformanceVector> deck = await Deck.ReadAsync(new() { Seed = 4, Size = 30, Levels = [level] });

        Assert.Equal(30, deck.Count);
        Assert.All(deck, vector => Assert.Equal(level, vector.Level));
    }

    [Fact]
    public async Task A_deck_that_was_written_is_opened_as_a_suite_without_a_fault()
    {
        string path = Path.Combine(Path.GetTempPath(), $"ehch-exam-{Environment.ProcessId}.jsonl");
        try
        {
            await File.WriteAllBytesAsync(path, await Deck.WriteAsync(new() { Seed = 4, Size = Some }), TestContext.Current.CancellationToken);

            List<VectorReading> readings = await ConformanceSuite.Open(path).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

            Assert.Empty(readings.SelectMany(static reading => reading.Faults));
            Assert.Equal(Enumerable.Range(1, Some).Select(static number => $"exam-4-{number:000000}"), readings.Select(static reading => reading.Vector!.Id));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Every_vector_fits_the_schema_and_says_by_which_rule_set_it_was_answered()
    {
        SchemaCheck schema = new(VectorFormat.Schema());

        foreach (ConformanceVector vector in await Deck.Usual.Value)
        {
            Assert.True(schema.Accepts(JsonNode.Parse(vector.Root.GetRawText())), vector.Id);
            Assert.Equal($"The library answers so, by rule set {EhchRuleSet.Current.Version}.", vector.Why);
            Assert.Equal(ConformanceSuite.Current.Version, vector.Since);
        }
    }

    [Fact]
    public async Task Records_are_small()
    {
        int[] sizes = [.. (await Deck.Usual.Value).Select(static vector => Encoding.UTF8.GetByteCount(vector.Root.GetRawText())).Order()];

        Assert.InRange(sizes[sizes.Length / 2], 0, 4_000);
        Assert.InRange(sizes[^1], 0, 64_000);
    }

    [Fact]
    public async Task The_vectors_that_were_made_are_not_kept()
    {
        List<WeakReference> made = [];
        await foreach (ExamVector vector in ConformanceExam.VectorsAsync(new() { Seed = 4, Size = 90 }, TestContext.Current.CancellationToken)) made.Add(new(vector));

        GC.Collect();

        Assert.InRange(made.Take(80).Count(static vector => vector.IsAlive), 0, 2);
    }

    [Fact]
    public async Task The_making_can_be_stopped()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ConformanceExam.WriteAsync(Stream.Null, new() { Seed = 1, Size = 5 }, cancellationToken: stop.Token));
    }
}
