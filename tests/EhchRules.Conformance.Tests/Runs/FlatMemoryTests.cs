using System.Text.Json;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>Tests that weigh memory: nothing else may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>The memory of a run does not grow with the number of vectors, except for sixteen bytes of each id.</summary>
[Collection(nameof(Alone))]
public sealed class FlatMemoryTests : IDisposable
{
    private const int Vectors = 20_000;

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Fact]
    public async Task Twenty_thousand_vectors_take_little_more_than_the_first_thousand()
    {
        List<long> weighed = [];
        int asked = 0;
        InProcessProduct product = new(LibraryProduct.Profile, (_, _) =>
        {
            if (++asked % 1_000 == 0) weighed.Add(GC.GetTotalMemory(forceFullCollection: true));
            return new(new ProductAnswer.Answered([JsonElement.Parse("""{"total":1,"band":"Low"}""")]));
        });
        ConformanceSuite suite = decks.Scores(Vectors);
        using FileStream results = new(decks.PathOf("results.ndjson"), FileMode.Create, FileAccess.ReadWrite);
        ConformanceSummary summary;
        await using (product) summary = await ConformanceRun.RunAsync(suite, product, results, Run.Patient, TestContext.Current.CancellationToken);

        Assert.Equal(Vectors, summary.Counts.Failed);
        Assert.Equal(Vectors / 1_000, weighed.Count);
        Assert.InRange(weighed[^1] - weighed[0], long.MinValue, 6 << 20);
    }
}
