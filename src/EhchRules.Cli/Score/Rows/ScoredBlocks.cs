using System.Runtime.CompilerServices;
using System.Text;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Cli.Score.Observations;

namespace EhchRules.Cli.Score.Rows;

/// <summary>Reads rows of observations and scores them block by block, in memory for two of them: while one is written the next is read. Faults are told as they are met.</summary>
/// <param name="input">The file. It is read once, forwards.</param>
/// <param name="resident">The resident whose rows are wanted; null means all.</param>
/// <param name="progress">Takes the faults, and how far the reading is.</param>
internal sealed class ScoredBlocks(Stream input, string? resident, LongWork progress) : IAsyncDisposable
{
    private readonly byte[]? wanted = resident is null ? null : Encoding.UTF8.GetBytes(resident);
    private readonly RepeatedHour repeated = new();
    private ObservationRows? rows;
    private ScoreBlock current = new();
    private ScoreBlock next = new();
    private Task reading = Task.CompletedTask;
    private bool isAtEnd;

    /// <summary>Gets how many rows had a fault so far.</summary>
    internal long FaultyRows => rows?.Faulty ?? 0;

    /// <summary>Reads and scores the first block, so that it is known whether there is a row.</summary>
    /// <returns>Whether there is.</returns>
    internal async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        rows = new(input, Tell);
        await FillAsync(current, cancellationToken);
        return current.Count > 0;
    }

    /// <summary>Gets the blocks, once. Each is used again for the one after the next.</summary>
    internal async IAsyncEnumerable<ScoreBlock> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (current.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reading = Task.Run(() => FillAsync(next, cancellationToken), cancellationToken);
            yield return current;
            await reading;
            (current, next) = (next, current);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Where writing has failed, more input may be waited for that never comes; then the reader is let go.
        if (rows is not null && reading.IsCompleted) await rows.DisposeAsync();
    }

    private async Task FillAsync(ScoreBlock block, CancellationToken cancellationToken)
    {
        block.Clear();
        if (!isAtEnd && !await rows!.ReadAsync((in row) => Take(row, block), cancellationToken)) End();
        progress.Reached(input);
        block.Score();
    }

    private bool Take(in ObservationRow row, ScoreBlock block)
    {
        repeated.Add(row);
        if (wanted is null || row.ResidentBytes.SequenceEqual(wanted)) block.Add(row);
        return !block.IsFull;
    }

    private void End()
    {
        isAtEnd = true;
        if (repeated.InWords() is { } warning) progress.Error.WriteLine(Printable.Line($"warning: {warning}"));
    }

    private void Tell(SheetFault fault) => progress.Error.WriteLine(Printable.Line(fault.ToString()));
}
