namespace EhchRules.Cli.Verify;

/// <summary>The records that assessments of several days go with. Tables say what is complete to a day, so they are read again where the day is another.</summary>
/// <param name="open">Opens the records of a day, null where no assessment names one, and is told whether it is the first time: their faults are the same each time.</param>
internal sealed class RecordsOfDays(Func<DateOnly?, bool, RecordsByNetwork> open) : IAsyncDisposable
{
    private RecordsByNetwork? opened;
    private IReadOnlyList<PcnCode>? unused;

    /// <summary>Gets the records of a day.</summary>
    internal async Task<RecordsByNetwork> OfAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (opened?.AreOf(day) is true) return opened;
        await CloseAsync();
        return await OpenAsync(day, cancellationToken);
    }

    /// <summary>Reads to the end, for faults, and counts the records that went with no assessment of any day.</summary>
    internal async Task<int> CountUnusedAsync(CancellationToken cancellationToken)
    {
        opened ??= await OpenAsync(day: null, cancellationToken);
        await CloseAsync();
        return unused!.Count;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => opened?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<RecordsByNetwork> OpenAsync(DateOnly? day, CancellationToken cancellationToken)
    {
        opened = open(day, unused is null);
        await opened.SurveyAsync(cancellationToken);
        return opened;
    }

    private async Task CloseAsync()
    {
        if (opened is null) return;
        IReadOnlyList<PcnCode> rest = await opened.ReadTheRestAsync();
        unused = unused is null ? rest : [.. unused.Intersect(rest)];
        await opened.DisposeAsync();
        opened = null;
    }
}
