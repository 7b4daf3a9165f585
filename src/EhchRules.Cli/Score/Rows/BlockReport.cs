namespace EhchRules.Cli.Score.Rows;

/// <summary>Writes scores block after block.</summary>
internal abstract class BlockReport : ScoreReport
{
    /// <inheritdoc/>
    internal sealed override async Task WriteAsync(ScoredBlocks blocks, CancellationToken cancellationToken)
    {
        await foreach (ScoreBlock block in blocks.ReadAsync(cancellationToken)) await WriteAsync(block, cancellationToken);
        await EndAsync(blocks.FaultyRows, cancellationToken);
    }

    /// <summary>Writes some rows.</summary>
    /// <param name="block">The rows, in the order of the file. The block is used again for others when this is done.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    protected abstract Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last row.</summary>
    /// <param name="faultyRows">How many rows of the file had a fault, and were not scored.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    protected abstract Task EndAsync(long faultyRows, CancellationToken cancellationToken);
}
