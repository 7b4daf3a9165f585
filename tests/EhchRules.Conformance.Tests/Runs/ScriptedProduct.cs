using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>A product that says what a test has it say, when the test has it.</summary>
internal sealed class ScriptedProduct : ConformanceProduct
{
    private readonly Channel<ProductMessage> messages = Channel.CreateUnbounded<ProductMessage>();
    private readonly ConcurrentQueue<string> put = new();
    private readonly SemaphoreSlim puts = new(0);
    private readonly TaskCompletionSource ended = new();
    private int awaited;

    public override string Door => "a script";

    /// <summary>Gets the ids of the vectors that were put, in order.</summary>
    internal IReadOnlyList<string> Put => [.. put];

    /// <summary>Gets the ids of vectors whose answers nobody waits for any longer.</summary>
    internal ConcurrentQueue<string> GivenUp { get; } = new();

    internal ProductProfile Profile { get; init; } = LibraryProduct.Profile with { Name = "Scripted", Version = "1" };

    /// <summary>Gets after how many vectors it takes no more, and never says so.</summary>
    internal int MostPut { get; init; } = int.MaxValue;

    /// <summary>Gets what it still says when it is told to stop.</summary>
    internal ProductMessage[] LastWords { get; init; } = [];

    internal override ChannelReader<ProductMessage> Messages => messages.Reader;

    internal override Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken) => Task.FromResult(new ProductStart(Profile, null));

    internal override async Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken)
    {
        if (put.Count == MostPut) await ended.Task;
        put.Enqueue(vector.Id);
        puts.Release();
        return null;
    }

    internal override void GiveUp(ConformanceVector vector) => GivenUp.Enqueue(vector.Id);

    internal override Task StopAsync(TimeSpan grace)
    {
        foreach (ProductMessage message in LastWords) Say(message);
        messages.Writer.Complete();
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        messages.Writer.TryComplete();
        ended.TrySetResult();
        return ValueTask.CompletedTask;
    }

    /// <summary>Waits until so many vectors have been put in all.</summary>
    internal async Task HasBeenPutAsync(int count)
    {
        for (; awaited < count; awaited++) Assert.True(await puts.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken), $"only {awaited} vectors were put");
    }

    /// <summary>Waits until all that was said has been taken.</summary>
    internal async Task HasBeenHeardAsync()
    {
        while (messages.Reader.Count > 0) await Task.Delay(10, TestContext.Current.CancellationToken);

        // What was taken has to be judged yet.
        await Task.Delay(200, TestContext.Current.CancellationToken);
    }

    internal void Say(ProductMessage message) => Assert.True(messages.Writer.TryWrite(message));

    /// <summary>Answers a score; 0 is right.</summary>
    internal void Answer(string id, int total = 0) => Say(AnswerTo(id, total));

    internal static ProductMessage AnswerTo(string id, int total = 0) =>
        new ProductMessage.Answer(id, new ProductAnswer.Answered([JsonElement.Parse($$"""{"total":{{total}},"band":"Low"}""")]));
}
