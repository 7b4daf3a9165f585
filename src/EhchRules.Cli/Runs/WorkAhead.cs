using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace EhchRules.Cli.Runs;

/// <summary>Works on several items at once, on all cores, and hands out what came of them in the order of the items.</summary>
/// <remarks>
/// What is in flight is bounded in number and in size: from when an item is taken until the next result is asked for. An item that is larger than all
/// that may be in flight is worked on alone. When the results are no longer wanted, or one cannot be had, nothing is begun any more, and what has
/// been begun is waited for.
/// </remarks>
/// <param name="work">Makes a result of an item, on any thread.</param>
/// <param name="sizeOf">Says how large an item is.</param>
/// <param name="most">How many may be in flight.</param>
/// <param name="largest">How large they may be together.</param>
internal sealed class WorkAhead<TItem, TResult>(Func<TItem, TResult> work, Func<TItem, long> sizeOf, int most, long largest)
{
    internal async IAsyncEnumerable<TResult> ResultsAsync(IAsyncEnumerable<TItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim left = new(0);
        Channel<(Task<TResult> Work, long Size)> begun = Channel.CreateUnbounded<(Task<TResult>, long)>();
        int count = 0;
        long size = 0;
        Task awaited = Task.CompletedTask;
        Task beginning = Task.Run(BeginAsync, CancellationToken.None);
        try
        {
            await foreach ((Task<TResult> one, long sizeOfOne) in begun.Reader.ReadAllAsync(cancellationToken))
            {
                awaited = one;
                yield return await one.WaitAsync(cancellationToken);
                Interlocked.Add(ref size, -sizeOfOne);
                Interlocked.Decrement(ref count);
                left.Release();
            }

            // Items that broke off are told behind what came of those before.
            await beginning;
        }
        finally
        {
            await end.CancelAsync();
            await beginning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await awaited.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (begun.Reader.TryRead(out (Task<TResult> Work, long) unwanted)) await ((Task)unwanted.Work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task BeginAsync()
        {
            try
            {
                await foreach (TItem item in items.WithCancellation(end.Token))
                {
                    long sizeOfOne = sizeOf(item);
                    while (Volatile.Read(ref count) > 0 && (Volatile.Read(ref count) >= most || Interlocked.Read(ref size) + sizeOfOne > largest)) await left.WaitAsync(end.Token);
                    Interlocked.Increment(ref count);
                    Interlocked.Add(ref size, sizeOfOne);
                    begun.Writer.TryWrite((Task.Run(() => work(item), CancellationToken.None), sizeOfOne));
                }
            }
            finally
            {
                begun.Writer.Complete();
            }
        }
    }
}
