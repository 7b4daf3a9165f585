using System.Threading.Channels;
using EhchRules.Cli.Console;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Hands what becomes of records, one after another, to a writer that asks for them. Where no record of those asked about is sound, it writes nothing.</summary>
/// <param name="write">Writes the rules, then the records; none where only rules are compared. The second argument says whether the input holds many.</param>
/// <param name="needsRecord">Whether records were asked about; if not, the rules are all there is to write.</param>
internal sealed class RulesThenRecords(Func<IAsyncEnumerable<RecordChanges>?, bool, CancellationToken, Task> write, bool needsRecord) : Report<RecordChanges>
{
    // One record waits at most: memory stays that of two.
    private readonly Channel<RecordChanges> records = Channel.CreateBounded<RecordChanges>(1);
    private Task? writing;

    /// <inheritdoc/>
    internal override async Task WriteAsync(RecordChanges item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        writing ??= RunAsync(isOneOfMany, cancellationToken);
        while (await records.Writer.WaitToWriteAsync(cancellationToken))
        {
            if (records.Writer.TryWrite(item)) return;
        }

        await writing;
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (writing is null && !needsRecord) await write(null, isOneOfMany, cancellationToken);
        records.Writer.TryComplete();
        if (writing is not null) await writing;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (records.Writer.TryComplete(new OperationCanceledException()) && writing is not null)
        {
            // What stopped the run is thrown by it; here the writer only has to let go of the output.
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await base.DisposeAsync();
    }

    private async Task RunAsync(bool areMany, CancellationToken cancellationToken)
    {
        try
        {
            await write(records.Reader.ReadAllAsync(cancellationToken), areMany, cancellationToken);
        }
        finally
        {
            records.Writer.TryComplete();
        }
    }
}
