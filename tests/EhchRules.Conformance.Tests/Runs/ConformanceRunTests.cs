using System.Text.Json;

namespace EhchRules.Conformance.Tests.Runs;

// A fault of the harness may be that it waits for ever: the limit makes that a failure, and what runs by a clock of its own hears of no cancellation.
#pragma warning disable xUnit1069

/// <summary>What a run puts, in what window, and what it makes of what comes back.</summary>
public sealed class ConformanceRunTests : IDisposable
{
    private const int LongestInMilliseconds = 120_000;

    private static readonly ConformanceRunOptions Options = new() { Clock = new ManualClock() };

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task No_more_vectors_are_in_flight_than_the_window_holds()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options with { Window = 3 }, decks.Scores(5));
        await product.HasBeenPutAsync(3);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(["NEWS2.1", "NEWS2.2", "NEWS2.3"], product.Put);

        product.Answer("NEWS2.2");
        await product.HasBeenPutAsync(4);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(4, product.Put.Count);

        foreach (int number in (int[])[4, 3, 1]) product.Answer($"NEWS2.{number}");
        await product.HasBeenPutAsync(5);
        product.Answer("NEWS2.5");
        Run run = await running;

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(["NEWS2.1", "NEWS2.2", "NEWS2.3", "NEWS2.4", "NEWS2.5"], run.Ids);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Others_are_put_while_one_is_slow_until_so_many_results_wait_for_it()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options with { Window = 2 }, decks.Scores(1_100));
        await product.HasBeenPutAsync(2);
        for (int number = 2; number <= VectorWindow.MostVectors; number++)
        {
            product.Answer($"NEWS2.{number}");
            if (number < VectorWindow.MostVectors) await product.HasBeenPutAsync(number + 1);
        }

        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(VectorWindow.MostVectors, product.Put.Count);
        product.Answer("NEWS2.1");
        for (int number = VectorWindow.MostVectors + 1; number <= 1_100; number++)
        {
            await product.HasBeenPutAsync(number);
            product.Answer($"NEWS2.{number}");
        }

        Run run = await running;

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(Enumerable.Range(1, 1_100).Select(static number => $"NEWS2.{number}"), run.Ids);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Every_kind_of_answer_has_its_own_outcome()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(6));
        await product.HasBeenPutAsync(6);
        product.Answer("NEWS2.1");
        product.Answer("NEWS2.2", total: 7);
        product.Say(new ProductMessage.Answer("NEWS2.3", new ProductAnswer.Skipped("no scores are kept")));
        product.Say(new ProductMessage.Answer("NEWS2.4", new ProductAnswer.Unknown(UnknownCause.ProductError, "out of memory")));
        product.Say(new ProductMessage.Answer("NEWS2.5", new ProductAnswer.Answered([JsonElement.Parse("""{"total":0}""")])));
        product.Say(new ProductMessage.Answer("NEWS2.6", new ProductAnswer.Answered([])));

        Run run = await running;

        Assert.Equal(new OutcomeCounts(Passed: 1, Failed: 1, Skipped: 1, Unknown: 3, NotCovered: 0), run.Summary.Counts);
        Assert.False(run.Summary.Counts.AreGood);
        Assert.Equal([new(ConformanceLevel.Scoring, "NEWS2", run.Summary.Counts)], run.Summary.Tallies);
        Assert.Equal([new(ConformanceLevel.Scoring, run.Summary.Counts)], run.Summary.Levels);
        Assert.Equal([new(UnknownCause.Garbage, 2), new(UnknownCause.ProductError, 1)], run.Summary.Causes);
        Assert.Equal([null, null, "no scores are kept", "out of memory", "answers[0]: has no band", "answers of Scoring have one entry, and there are 0"], run.Results.Select(static line => line.Text));
        AnswerDifference difference = Assert.Single(run.Results[1].Differences);
        Assert.Equal(new(null, "total", "0", "7"), difference);
        Assert.Equal("""[{"must":{"total":0,"band":"Low"}}]""", run.Results[1].Expected?.GetRawText());
        Assert.Equal("""[{"total":7,"band":"Low"}]""", run.Results[1].Answered?.GetRawText());
        Assert.Equal("All is normal.", run.Results[1].Why);
        Assert.Equal(72, run.Results[1].Asked?.GetProperty("observation").GetProperty("pulse").GetInt32());
        Assert.Null(run.Results[0].Why);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Levels_that_are_not_implemented_are_not_covered_and_not_put()
    {
        ScriptedProduct product = new() { Profile = new("Scripted", "1", [ConformanceLevel.Alignment], []) };

        Run run = await Run.OfAsync(product, Options, decks.Scores(200));

        Assert.Equal(["NotCovered"], run.Outcomes);
        Assert.Empty(product.Put);
        Assert.True(run.Summary.Counts.AreGood);
        Assert.Equal("All is normal.", run.Results[0].Why);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Vectors_that_were_not_asked_for_are_no_part_of_the_results()
    {
        Run run = await Run.OfAsync(LibraryProduct.Make(), Options with { Selection = new([ConformanceLevel.HomeRounds, ConformanceLevel.Scoring], ["ROUND-1", "ALIGN-1"]) });

        Assert.Equal(["ROUND-1"], run.Results.Select(static line => line.Requirement).Distinct());
        Assert.Equal(["Passed"], run.Outcomes);
        Assert.False(run.Summary.Selection.IsAll);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_second_answer_takes_away_what_the_first_had_reached()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(3));
        await product.HasBeenPutAsync(3);
        product.Answer("NEWS2.1");
        product.Answer("NEWS2.1");
        product.Answer("NEWS2.2", total: 3);
        product.Answer("NEWS2.2");
        product.Answer("NEWS2.3");

        Run run = await running;

        Assert.Equal(["Unknown AnsweredTwice", "Passed"], run.Outcomes);
        Assert.Equal(new OutcomeCounts(Passed: 1, Failed: 0, Skipped: 0, Unknown: 2, NotCovered: 0), run.Summary.Counts);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_second_answer_is_charged_though_the_result_was_written_long_ago_and_an_answer_before_its_vector_is_a_stray()
    {
        ScriptedProduct product = new() { LastWords = [ScriptedProduct.AnswerTo("NEWS2.2")] };
        Task<Run> running = Run.OfAsync(product, Options with { Window = 1 }, decks.Scores(200));
        await product.HasBeenPutAsync(1);
        product.Answer("NEWS2.150");
        product.Answer("NEWS2.1");
        for (int number = 2; number <= 200; number++)
        {
            await product.HasBeenPutAsync(number);
            product.Answer($"NEWS2.{number}");
        }

        Run run = await running;

        ResultLine twice = Assert.Single(run.Results, static line => line.Outcome is not VectorOutcome.Passed);
        Assert.Equal(("NEWS2.2", UnknownCause.AnsweredTwice, "All is normal."), (twice.Id, twice.Cause, twice.Why));
        Assert.Equal(Enumerable.Range(1, 200).Select(static number => $"NEWS2.{number}"), run.Ids);
        Assert.Equal((1L, "an answer to \"NEWS2.150\""), (run.Summary.Strays.Answers, Assert.Single(run.Summary.Strays.Examples)));
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task The_hash_of_the_answers_is_that_of_what_was_answered_and_not_of_the_order()
    {
        async Task<string> HashAsync(int[] order, int total)
        {
            ScriptedProduct product = new();
            Task<Run> running = Run.OfAsync(product, Options, decks.Scores(3));
            await product.HasBeenPutAsync(3);
            foreach (int number in order) product.Answer($"NEWS2.{number}", number == 2 ? total : 0);
            return (await running).Summary.AnswersHash;
        }

        string hash = await HashAsync([1, 2, 3], 0);

        Assert.Matches("^sha256:[0-9a-f]{64}$", hash);
        Assert.Equal(hash, await HashAsync([3, 1, 2], 0));
        Assert.NotEqual(hash, await HashAsync([1, 2, 3], 1));
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_suite_with_faults_is_refused_with_all_of_them_before_anything_is_put()
    {
        ConformanceSuite suite = decks.Of(Decks.Score("NEWS2.1"), "{", Decks.Score("NEWS2.1"), Decks.Score("NEWS2.2", "[]"));
        ScriptedProduct product = new();

        SuiteFaultException refused = await Assert.ThrowsAsync<SuiteFaultException>(() => Run.OfAsync(product, Options, suite));

        Assert.Equal([2, 3, 4], refused.Faults.Select(static fault => fault.Line));
        Assert.Equal("deck.jsonl: line 3: $.id: \"NEWS2.1\" is the id of deck.jsonl, line 1", refused.Faults[1].ToString());
        Assert.Empty(product.Put);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Progress_is_told_and_ends_with_all()
    {
        List<RunProgress> told = [];
        ConformanceRunOptions options = Options with { Progress = new Told(told) };

        await Run.OfAsync(LibraryProduct.Make(), options, decks.Scores(300));

        Assert.Equal(new(300, 300), told[^1]);
        Assert.Equal(told.OrderBy(static progress => progress.Done), told);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Results_go_where_they_can_be_put_right_and_times_are_above_zero()
    {
        await using ConformanceProduct product = LibraryProduct.Make();
        using Stream results = new MemoryStream([], writable: false);

        await Assert.ThrowsAsync<ArgumentException>(() => ConformanceRun.RunAsync(ConformanceSuite.Current, product, results, Options, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run.OfAsync(new ScriptedProduct(), Options with { Window = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run.OfAsync(new ScriptedProduct(), Options with { Timeout = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run.OfAsync(new ScriptedProduct(), Options with { Limit = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Run.OfAsync(new ScriptedProduct(), Options with { StartTimeout = TimeSpan.Zero }));
    }

    private sealed class Told(List<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told.Add(value);
    }
}
