using System.Threading.Channels;

namespace EhchRules.Conformance;

/// <summary>A product that is examined, by the door through which it is asked. It is asked in one run; disposing of it ends it at once.</summary>
public abstract class ConformanceProduct : IAsyncDisposable
{
    private protected const int MostMessages = 256;

    internal ConformanceProduct()
    {
    }

    /// <summary>Gets through which door it is asked, in words for people.</summary>
    public abstract string Door { get; }

    /// <summary>Gets what comes from the product, in the order in which it comes. Complete when nothing more can come; bounded, so that a product that floods has to wait.</summary>
    internal abstract ChannelReader<ProductMessage> Messages { get; }

    /// <summary>Gets the beginning and the end of what it wrote to standard error so far.</summary>
    internal virtual StandardErrorExcerpt StandardError => StandardErrorExcerpt.None;

    /// <summary>Gets answers that were handed in for vectors that are not in the suite, which is known at the end.</summary>
    internal virtual StrayAnswers LeftOver => StrayAnswers.None;

    /// <summary>Starts the product, and asks what it implements.</summary>
    /// <exception cref="OperationCanceledException">It took longer than the caller waits.</exception>
    /// <exception cref="SuiteFaultException">Its answers are in a file that has faults.</exception>
    internal abstract Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken);

    /// <summary>Puts a vector. Waits while the product takes no more.</summary>
    /// <returns>Why it cannot be put, nor any after it; null where it was.</returns>
    internal abstract Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken);

    /// <summary>Says that a vector of the suite is not put.</summary>
    internal virtual void Omit(ConformanceVector vector)
    {
    }

    /// <summary>Says that nobody waits any longer for the answer to a vector.</summary>
    internal virtual void GiveUp(ConformanceVector vector)
    {
    }

    /// <summary>Says that nothing more is put, and waits until the product has ended, or for as long as is granted. What it still says is among the messages.</summary>
    internal abstract Task StopAsync(TimeSpan grace);

    /// <summary>Ends the product at once, with whatever it has started.</summary>
    public abstract ValueTask DisposeAsync();
}

/// <summary>What a product is told of the run when it starts.</summary>
/// <param name="SuiteVersion">The version of the suite.</param>
/// <param name="SuiteHash">Its hash.</param>
/// <param name="Clock">What times the waiting.</param>
internal sealed record ProductRun(string SuiteVersion, string SuiteHash, TimeProvider Clock);

/// <summary>What came of the start of a product.</summary>
/// <param name="Profile">What it says of itself; null where it did not start.</param>
/// <param name="Fault">Why it did not start, in a sentence; null where it did.</param>
internal sealed record ProductStart(ProductProfile? Profile, string? Fault)
{
    internal static ProductStart Failed(string fault) => new(null, fault);
}
