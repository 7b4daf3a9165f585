namespace EhchRules.Cli.Score.Rows;

/// <summary>Writes scores in one of the formats. Nothing is written before the first row, or before the end where there is none.</summary>
internal abstract class ScoreReport : IAsyncDisposable
{
    /// <summary>Writes all rows, and what follows the last.</summary>
    /// <param name="blocks">The rows, as they are read and scored.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(ScoredBlocks blocks, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
