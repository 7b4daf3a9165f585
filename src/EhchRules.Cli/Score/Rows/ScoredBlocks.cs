using System.Runtime.CompilerServices;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input.Tables;
using EhchRules.Cli.Score.Observations;

namespace EhchRules.Cli.Score.Rows;

/// <summary>Reads rows of observations and scores them block by block, in memory for one of them. Faults are told as they are met.</summary>
/// <param name="input">The file. It is read once, forwards.</param>
/// <param name="resident">The resident whose rows are wanted; null means all.</param>
/// <param name="progress">Takes the faults, and how far the reading is.</param>
internal sealed class ScoredBlocks(Stream input, string? resident, LongWork progress) : IAsyncDisposable
{
    private readonly ScoreBlock block = new();
    private readonly RepeatedHour repeated = new();
    private IAsyncEnumerator<RowReading<ObservationRow>>? rows;
    private ArraySegment<ScoredRow> next;
    private bool isAtEnd;

    /// <summary>Gets how many rows had a fault so far.</summary>
    internal long FaultyRows { get; private set; }

    /// <summary>Reads and scores the first block, so that it is known whether there is a row.</summary>
    /// <returns>Whether there is.</returns>
    internal async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        rows = new ObservationRows(input).ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        return await FillAsync();
    }

    /// <summary>Gets the blocks, once. Each is used again for the next.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<ScoredRow>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (bool isMore = next.Count > 0; isMore; isMore = await FillAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return next;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (rows is not null) await rows.DisposeAsync();
    }

    private async Task<bool> FillAsync()
    {
        block.Clear();
        while (!block.IsFull && !isAtEnd)
        {
            if (await rows!.MoveNextAsync()) await TakeAsync(rows.Current);
            else await EndAsync();
        }

        progress.Reached(input);
        next = block.Score();
        return next.Count > 0;
    }

    private async Task EndAsync()
    {
        isAtEnd = true;
        if (repeated.InWords() is { } warning) await progress.Error.WriteLineAsync(Printable.Line($"warning: {warning}"));
    }

    private async Task TakeAsync(RowReading<ObservationRow> reading)
    {
        foreach (TableFault fault in reading.Faults) await progress.Error.WriteLineAsync(Printable.Line(fault.ToString()));
        if (reading.Row is not { } row)
        {
            FaultyRows++;
            return;
        }

        repeated.Add(row);
        if (resident is null || resident == row.Resident) block.Add(row);
    }
}
