using System.Globalization;

namespace EhchRules.Conformance;

/// <summary>
/// One run. A single loop puts vectors while there is room, takes what has come, looks at the clock, and writes the results that can be written;
/// whatever a product does, it waits for no more than one of these.
/// </summary>
internal sealed class RunInProgress(ConformanceSuite suite, ConformanceProduct product, ResultSpool spool, ConformanceRunOptions options, CancellationToken cancellationToken)
{
    private readonly TimeProvider clock = options.Clock;
    private readonly VectorWindow window = new(options.Window);
    private readonly RunLog log = new(spool);
    private ProductProfile? profile;
    private AnswerJudge? judge;
    private ProductPatience? patience;
    private IAsyncEnumerator<VectorReading>? vectors;
    private (PutVector Put, Task<ProductAnswer.Unknown?> Task)? putting;
    private Task<bool>? coming;
    private Task? tick;
    private Stop? stop;
    private ProductAnswer.Unknown? refusal;
    private bool isRead;
    private long total;

    /// <summary>Gets whether something has to come. A vector may be answered before it is known that it was put.</summary>
    private bool IsWaiting => window.InFlight > 0 || putting is not null;

    /// <summary>Gets whether the product has to show that it answers at all before it is put more.</summary>
    private bool IsDoubted => stop is null && window.InFlight > 0 && patience!.Unanswered > 0 && !patience.HasAnswered;

    internal async Task<ConformanceSummary> RunAsync()
    {
        DateTimeOffset began = clock.GetUtcNow();
        total = await suite.CheckAsync(options.Selection, cancellationToken).ConfigureAwait(false);
        string hash = await suite.GetHashAsync().ConfigureAwait(false);
        patience = new(clock, options.Timeout, options.Limit);
        await StartAsync(new(suite.Version, hash, clock)).ConfigureAwait(false);
        await using (vectors = suite.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken))
        {
            do
            {
                await FillAsync().ConfigureAwait(false);
                if (IsWaiting) await WaitAsync().ConfigureAwait(false);
            }
            while (!isRead || IsWaiting);
        }

        await StopAsync().ConfigureAwait(false);
        await log.EndAsync(suite, window, cancellationToken).ConfigureAwait(false);
        options.Progress?.Report(new(log.Written, total));
        return new()
        {
            SuiteVersion = suite.Version,
            SuiteHash = hash,
            Selection = options.Selection,
            Product = profile,
            Door = product.Door,
            Stopped = stop?.How,
            Began = began,
            Ended = clock.GetUtcNow(),
            Tallies = log.Tallies.All,
            Causes = log.Tallies.Causes,
            Strays = log.Unasked.Count(product.LeftOver),
            StandardError = product.StandardError,
            AnswersHash = log.AnswersHash,
        };
    }

    private async Task StartAsync(ProductRun run)
    {
        using CancellationTokenSource limit = new(options.StartTimeout, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        ProductStart start;
        try
        {
            start = await product.StartAsync(run, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            start = ProductStart.Failed($"the product said nothing within {Seconds(options.StartTimeout)} of what it implements");
        }

        profile = start.Profile;
        judge = new(profile?.Details ?? []);
        window.Pairs = new(profile?.Details ?? []);
        if (start.Fault is { } fault) await EndAsync(new(UnknownCause.NotStarted, fault, fault, fault)).ConfigureAwait(false);
    }

    /// <summary>Puts vectors while there is room for them.</summary>
    private async Task FillAsync()
    {
        await EndPutAsync().ConfigureAwait(false);
        while (!isRead && putting is null && refusal is null && !IsDoubted && window.HasRoom)
        {
            if (!await vectors!.MoveNextAsync().ConfigureAwait(false))
            {
                isRead = true;
                return;
            }

            if (vectors.Current.Vector is not { } vector) throw new SuiteFaultException(vectors.Current.Faults);
            if (!options.Selection.Includes(vector)) product.Omit(vector);
            else if (stop is not null) await SettleUnputAsync(vector, VectorOutcome.Unknown).ConfigureAwait(false);
            else if (!profile!.Levels.Contains(vector.Level)) await SettleUnputAsync(vector, VectorOutcome.NotCovered).ConfigureAwait(false);
            else
            {
                PutVector put = window.Add(vector);
                put.PutAt = clock.GetTimestamp();
                putting = (put, product.PutAsync(vector, cancellationToken));
                await EndPutAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task SettleUnputAsync(ConformanceVector vector, VectorOutcome outcome)
    {
        product.Omit(vector);
        PutVector unput = window.Add(vector);
        window.Settle(unput, new() { Vector = vector, Outcome = outcome, Cause = outcome is VectorOutcome.Unknown ? stop!.Cause : null, Text = outcome is VectorOutcome.Unknown ? stop!.OfUnput : null });
        await WriteAsync().ConfigureAwait(false);
    }

    /// <summary>Waits until something has come, a vector has been put, or the clock may have to be looked at; and sees to all three.</summary>
    private async Task WaitAsync()
    {
        coming ??= product.Messages.WaitToReadAsync(cancellationToken).AsTask();
        if (!coming.IsCompleted)
        {
            if (tick is null or { IsCompleted: true }) tick = patience!.NextTick(window, cancellationToken);
            await Task.WhenAny([coming, tick, .. putting is { } pending ? [pending.Task] : Array.Empty<Task>()]).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }

        await EndPutAsync().ConfigureAwait(false);
        await TakeAsync().ConfigureAwait(false);
        await LookAtClockAsync().ConfigureAwait(false);
        await WriteAsync().ConfigureAwait(false);
    }

    private async Task EndPutAsync()
    {
        if (putting is not { Task.IsCompleted: true } done) return;
        putting = null;
        refusal = await done.Task.ConfigureAwait(false);
        done.Put.PutAt = clock.GetTimestamp();
    }

    private async Task TakeAsync()
    {
        if (coming is not { IsCompleted: true }) return;
        bool isOpen = await coming.ConfigureAwait(false);
        coming = null;
        while (stop is null && product.Messages.TryRead(out ProductMessage? message)) await TakeAsync(message).ConfigureAwait(false);
        if (!isOpen && stop is null) await EndAsync(Stop.After(UnknownCause.NoAnswer, "the product said nothing more")).ConfigureAwait(false);
    }

    private async Task TakeAsync(ProductMessage message)
    {
        switch (message)
        {
            case ProductMessage.Answer answer when window.Find(answer.Id) is { } put:
                if (TakeAnswer(put, answer.Content)) patience!.Answered();
                return;
            case ProductMessage.Answer answer:
                log.Unasked.AddAnswer(answer.Id, log.Written);
                break;
            case ProductMessage.Unreadable unreadable:
                log.Unasked.AddUnreadable(unreadable.Text);
                patience!.Garbled(unreadable.Text);
                if (unreadable.IsTooLong) await EndAsync(Stop.After(UnknownCause.Garbage, $"the product was stopped because what it said {unreadable.Text}")).ConfigureAwait(false);
                break;
            case ProductMessage.Ended ended:
                await EndAsync(Stop.After(ended.Cause, ended.How)).ConfigureAwait(false);
                break;
        }

        if (log.Unasked.AreTooMany && stop is null)
        {
            string how = string.Create(CultureInfo.InvariantCulture, $"the product was stopped because it said more than {UnaskedLines.Most} things that answer nothing");
            await EndAsync(Stop.After(UnknownCause.Garbage, how)).ConfigureAwait(false);
        }
    }

    /// <returns>Whether the product shows with it that it goes on.</returns>
    private bool TakeAnswer(PutVector put, ProductAnswer answer)
    {
        if (put.Result is null)
        {
            put.Answer = RunLog.HashOf(answer);
            window.Settle(put, judge!.Judge(put.Vector, answer));
            return true;
        }

        // The first answer to a vector that was not waited for any longer, or was never put, is not a second one.
        if (put.Result.Outcome is VectorOutcome.NotCovered || put.Result.Cause is UnknownCause.TimedOut) return put.Result.Cause is UnknownCause.TimedOut;
        window.Settle(put, RunLog.AnsweredTwice(put.Vector));
        return true;
    }

    private async Task LookAtClockAsync()
    {
        if (stop is not null) return;
        if (patience!.RunIsOver)
        {
            await EndAsync(Stop.After(UnknownCause.RunTimedOut, $"the run was over after {Seconds(options.Limit)}")).ConfigureAwait(false);
            return;
        }

        PutVector[] late = [.. window.AllInFlight.Where(put => put != putting?.Put && patience.IsOver(put))];
        foreach (PutVector put in late)
        {
            window.Settle(put, patience.Late(put));
            product.GiveUp(put.Vector);
        }

        if (refusal is { } refused)
        {
            if (window.InFlight <= 1) await EndAsync(new(refused.Cause, refused.Text, refused.Text, refused.Text)).ConfigureAwait(false);
        }
        else if (late.Length > 0 && !patience.HasAnswered && window.InFlight == (putting is null ? 0 : 1))
        {
            await EndAsync(Stop.After(UnknownCause.TimedOut, $"the product was stopped because it answered nothing at all within {Seconds(options.Timeout)}")).ConfigureAwait(false);
        }
        else if (patience.Unanswered >= 2 * options.Window)
        {
            string how = string.Create(CultureInfo.InvariantCulture, $"the product was stopped because it answered none of {patience.Unanswered} vectors in a row");
            await EndAsync(Stop.After(UnknownCause.TimedOut, how)).ConfigureAwait(false);
        }
        else if (late.Length > 0 && putting is { } waiting) waiting.Put.PutAt = clock.GetTimestamp();
        else if (putting is { } stuck && window.InFlight == 1 && patience.IsOver(stuck.Put))
        {
            await EndAsync(Stop.After(UnknownCause.TimedOut, $"the product took nothing more for {Seconds(options.Timeout)}")).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the product before the suite is through.</summary>
    private async Task EndAsync(Stop reason)
    {
        stop = reason;
        await product.DisposeAsync().ConfigureAwait(false);
        foreach (PutVector put in window.AllInFlight.ToArray()) window.Settle(put, new() { Vector = put.Vector, Outcome = VectorOutcome.Unknown, Cause = reason.Cause, Text = reason.OfPut });
        refusal = null;
        putting = null;
    }

    /// <summary>Tells the product that the suite is through, and takes what it still says.</summary>
    private async Task StopAsync()
    {
        if (stop is not null) return;
        Task stopping = product.StopAsync(options.Grace);
        coming ??= product.Messages.WaitToReadAsync(cancellationToken).AsTask();
        while (await Task.WhenAny(coming, stopping).ConfigureAwait(false) == coming && await coming.ConfigureAwait(false))
        {
            TakeLast();
            coming = product.Messages.WaitToReadAsync(cancellationToken).AsTask();
        }

        await stopping.ConfigureAwait(false);
        TakeLast();
    }

    private void TakeLast()
    {
        while (product.Messages.TryRead(out ProductMessage? message))
        {
            if (log.Unasked.AreTooMany) continue;
            if (message is ProductMessage.Unreadable unreadable) log.Unasked.AddUnreadable(unreadable.Text);
            else if (message is ProductMessage.Answer answer && window.Find(answer.Id) is { } put) TakeAnswer(put, answer.Content);
            else if (message is ProductMessage.Answer unasked) log.Unasked.AddAnswer(unasked.Id, log.Written);
        }
    }

    private async Task WriteAsync()
    {
        bool hasWritten = false;
        while (window.Release(isEnd: false) is { } next)
        {
            await log.WriteAsync(next, cancellationToken).ConfigureAwait(false);
            hasWritten = true;
        }

        if (hasWritten) options.Progress?.Report(new(log.Written, total));
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds is 1 ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} seconds");

    /// <summary>Why the product was ended before the suite was through.</summary>
    /// <param name="Cause">The cause for the vectors that it left.</param>
    /// <param name="How">What happened.</param>
    /// <param name="OfPut">What happened, for a vector in flight.</param>
    /// <param name="OfUnput">What happened, for a vector that was not put.</param>
    private sealed record Stop(UnknownCause Cause, string How, string OfPut, string OfUnput)
    {
        internal static Stop After(UnknownCause cause, string how) => new(cause, how, $"{how}, before this was answered", $"{how}, before this was put to it");
    }
}
