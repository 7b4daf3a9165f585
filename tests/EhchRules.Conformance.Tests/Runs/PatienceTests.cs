namespace EhchRules.Conformance.Tests.Runs;

// A fault of the harness may be that it waits for ever: the limit makes that a failure, and what runs by a clock of its own hears of no cancellation.
#pragma warning disable xUnit1069

/// <summary>How long is waited for what, by a clock that the tests move.</summary>
public sealed class PatienceTests : IDisposable
{
    private const int LongestInMilliseconds = 120_000;

    private readonly Decks decks = new();
    private readonly ManualClock clock = new();

    private ConformanceRunOptions Options => new() { Clock = clock };

    public void Dispose() => decks.Dispose();

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_vector_is_waited_for_as_long_as_the_timeout_says_and_no_longer()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(2));
        await product.HasBeenPutAsync(2);
        product.Answer("NEWS2.1");
        await product.HasBeenHeardAsync();

        clock.Advance(TimeSpan.FromSeconds(9.999));
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Empty(product.GivenUp);
        clock.Advance(TimeSpan.FromSeconds(0.002));
        Run run = await running;

        Assert.Equal(["NEWS2.2"], product.GivenUp);
        Assert.Equal((VectorOutcome.Unknown, UnknownCause.TimedOut, "no answer within 10 s"), (run.Results[1].Outcome, run.Results[1].Cause, run.Results[1].Text));
        Assert.Equal(VectorOutcome.Passed, run.Results[0].Outcome);
        Assert.Null(run.Summary.Stopped);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task Each_answer_gives_the_others_their_time_again_because_many_products_answer_one_after_another()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(12));
        await product.HasBeenPutAsync(12);
        for (int number = 1; number <= 12; number++)
        {
            clock.Advance(TimeSpan.FromSeconds(9));
            product.Answer($"NEWS2.{number}");
            await product.HasBeenHeardAsync();
        }

        Assert.Equal(["Passed"], (await running).Outcomes);
        Assert.Empty(product.GivenUp);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task An_answer_after_its_time_is_no_second_one_and_changes_nothing()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(3));
        await product.HasBeenPutAsync(3);
        product.Answer("NEWS2.1");
        await product.HasBeenHeardAsync();
        clock.Advance(TimeSpan.FromSeconds(11));
        await GivenUpAsync(product, 2);

        Run run = await running;

        Assert.Equal(["Passed", "Unknown TimedOut"], run.Outcomes);
        Assert.Equal(0, run.Summary.Strays.Answers);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task The_answer_that_came_too_late_while_others_are_asked_leaves_its_vector_timed_out()
    {
        ScriptedProduct product = new() { LastWords = [ScriptedProduct.AnswerTo("NEWS2.2")] };
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(2));
        await product.HasBeenPutAsync(2);
        product.Answer("NEWS2.1");
        await product.HasBeenHeardAsync();
        clock.Advance(TimeSpan.FromSeconds(11));

        Run run = await running;

        Assert.Equal(["Passed", "Unknown TimedOut"], run.Outcomes);
        Assert.Equal(0, run.Summary.Strays.Answers);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task The_run_is_over_when_its_limit_is_and_every_vector_has_its_line()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options with { Window = 2, Limit = TimeSpan.FromSeconds(5) }, decks.Scores(4));
        await product.HasBeenPutAsync(2);
        product.Answer("NEWS2.1");
        await product.HasBeenPutAsync(3);
        clock.Advance(TimeSpan.FromSeconds(6));

        Run run = await running;

        Assert.Equal(["Passed", "Unknown RunTimedOut"], run.Outcomes);
        Assert.Equal("the run was over after 5 seconds", run.Summary.Stopped);
        Assert.Equal("the run was over after 5 seconds, before this was answered", run.Results[1].Text);
        Assert.Equal("the run was over after 5 seconds, before this was put to it", run.Results[3].Text);
        Assert.Equal(TimeSpan.FromSeconds(6), run.Summary.Ended - run.Summary.Began);
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero), run.Summary.Began);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_product_that_takes_no_more_is_stopped_after_a_timeout()
    {
        ScriptedProduct product = new() { MostPut = 1 };
        Task<Run> running = Run.OfAsync(product, Options, decks.Scores(4));
        await product.HasBeenPutAsync(1);
        product.Answer("NEWS2.1");
        await product.HasBeenHeardAsync();
        clock.Advance(TimeSpan.FromSeconds(11));

        Run run = await running;

        Assert.Equal(["Passed", "Unknown TimedOut"], run.Outcomes);
        Assert.Equal("the product took nothing more for 10 seconds", run.Summary.Stopped);
    }

    [Fact(Timeout = LongestInMilliseconds)]
    public async Task A_product_that_answers_none_of_two_windows_is_stopped_though_it_answered_before()
    {
        ScriptedProduct product = new();
        Task<Run> running = Run.OfAsync(product, Options with { Window = 2 }, decks.Scores(9));
        await product.HasBeenPutAsync(2);
        product.Answer("NEWS2.1");
        await product.HasBeenPutAsync(3);
        clock.Advance(TimeSpan.FromSeconds(11));
        await product.HasBeenPutAsync(5);
        clock.Advance(TimeSpan.FromSeconds(11));

        Run run = await running;

        Assert.Equal(["Passed", "Unknown TimedOut"], run.Outcomes);
        Assert.Equal("the product was stopped because it answered none of 4 vectors in a row", run.Summary.Stopped);
        Assert.Equal(5, product.Put.Count);
    }

    private static async Task GivenUpAsync(ScriptedProduct product, int count)
    {
        while (product.GivenUp.Count < count) await Task.Delay(10, TestContext.Current.CancellationToken);
    }
}
