using EhchRules.Cli.Runs;

namespace EhchRules.Cli.Tests.Runs;

/// <summary>Several items are worked on at once; what comes of them comes in their order.</summary>
public sealed class WorkAheadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Results_come_in_the_order_of_the_items_whichever_is_ready_first(int seed)
    {
        Random random = new(seed);
        int[] items = [.. Enumerable.Range(0, 400)];
        int[] turns = [.. items.Select(_ => random.Next(2000))];
        WorkAhead<int, int> ahead = new(
            item =>
            {
                Thread.SpinWait(turns[item] * 10);
                return item * 2;
            },
            item => turns[item],
            most: 1 + random.Next(6),
            largest: random.Next(5000));

        Assert.Equal(items.Select(static item => item * 2), await ahead.ResultsAsync(items.ToAsyncEnumerable(), Token).ToListAsync(Token));
    }

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(4, 1000)]
    [InlineData(100, 50)]
    [InlineData(100, 10)]
    [InlineData(100, 9)]
    public async Task What_is_in_flight_is_bounded_in_number_and_in_size(int most, long largest)
    {
        // Each item is of size 10.
        int expected = (int)Math.Max(1, Math.Min(most, largest / 10));
        int taken = 0;
        WorkAhead<int, int> ahead = new(static item => item, static _ => 10, most, largest);
        int given = 0;

        await foreach (int _ in ahead.ResultsAsync(Items(), Token))
        {
            // What comes here is in flight until the next is asked for. One more item may be in hand that waits for room.
            await Task.Delay(5, Token);
            Assert.InRange(Volatile.Read(ref taken) - given, 1, expected + 1);
            given++;
        }

        Assert.Equal(60, given);

        async IAsyncEnumerable<int> Items()
        {
            for (int item = 0; item < 60; item++)
            {
                await Task.Yield();
                Interlocked.Increment(ref taken);
                yield return item;
            }
        }
    }

    [Fact]
    public async Task Several_are_worked_on_at_once()
    {
        using Barrier both = new(2);
        WorkAhead<int, bool> ahead = new(_ => both.SignalAndWait(Patience), static _ => 1, most: 2, largest: 10);

        Assert.Equal([true, true], await ahead.ResultsAsync(new[] { 1, 2 }.ToAsyncEnumerable(), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task An_item_that_cannot_be_worked_on_is_told_in_its_turn()
    {
        WorkAhead<int, int> ahead = new(static item => item == 3 ? throw new InvalidOperationException("3") : item, static _ => 1, most: 8, largest: 100);
        List<int> had = [];

        InvalidOperationException broken = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (int result in ahead.ResultsAsync(Enumerable.Range(0, 100).ToAsyncEnumerable(), Token)) had.Add(result);
        });

        Assert.Equal("3", broken.Message);
        Assert.Equal([0, 1, 2], had);
    }

    [Fact]
    public async Task Items_that_break_off_are_told_behind_the_results_of_those_before()
    {
        WorkAhead<int, int> ahead = new(
            static item =>
            {
                Thread.Sleep(20);
                return item;
            },
            static _ => 1,
            most: 8,
            largest: 100);
        List<int> had = [];

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (int result in ahead.ResultsAsync(Broken(), Token)) had.Add(result);
        });

        Assert.Equal([0, 1, 2], had);

        static async IAsyncEnumerable<int> Broken()
        {
            for (int item = 0; item < 3; item++)
            {
                await Task.Yield();
                yield return item;
            }

            throw new IOException();
        }
    }

    [Fact]
    public async Task Nothing_is_at_work_any_more_when_the_results_are_no_longer_wanted()
    {
        int begun = 0;
        int ended = 0;
        bool isReleased = false;
        WorkAhead<int, int> ahead = new(
            item =>
            {
                Interlocked.Increment(ref begun);
                Thread.Sleep(10);
                Interlocked.Increment(ref ended);
                return item;
            },
            static _ => 1,
            most: 6,
            largest: 100);

        await foreach (int result in ahead.ResultsAsync(Endless(), Token))
        {
            if (result == 4) break;
        }

        Assert.True(isReleased);
        Assert.Equal(begun, ended);

        async IAsyncEnumerable<int> Endless()
        {
            try
            {
                for (int item = 0; ; item++)
                {
                    await Task.Yield();
                    yield return item;
                }
            }
            finally
            {
                isReleased = true;
            }
        }
    }

    [Fact]
    public async Task What_is_waited_for_is_over_too_when_it_is_cancelled()
    {
        using CancellationTokenSource end = new();
        using ManualResetEventSlim mayEnd = new();
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        bool isOver = false;
        WorkAhead<int, int> ahead = new(
            item =>
            {
                begun.SetResult();
                mayEnd.Wait(Patience);
                Volatile.Write(ref isOver, true);
                return item;
            },
            static _ => 1,
            most: 1,
            largest: 1);

        Task<List<int>> results = ahead.ResultsAsync(new[] { 1 }.ToAsyncEnumerable(), end.Token).ToListAsync(end.Token).AsTask();
        Task<bool> wasOver = results.ContinueWith(_ => Volatile.Read(ref isOver), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await begun.Task;
        await end.CancelAsync();
        mayEnd.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => results);
        Assert.True(await wasOver);
    }

    [Fact]
    public async Task Work_ends_when_it_is_cancelled()
    {
        using CancellationTokenSource end = new();
        int begun = 0;
        int ended = 0;
        WorkAhead<int, int> ahead = new(
            item =>
            {
                Interlocked.Increment(ref begun);
                if (item == 7) end.Cancel();
                Interlocked.Increment(ref ended);
                return item;
            },
            static _ => 1,
            most: 3,
            largest: 100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int _ in ahead.ResultsAsync(Enumerable.Range(0, int.MaxValue).ToAsyncEnumerable(), end.Token)) await Task.Yield();
        });

        Assert.Equal(begun, ended);
        Assert.InRange(begun, 8, 12);
    }
}
