namespace EhchRules.Cli.Score.Rows;

/// <summary>Writes scores in one of the formats, block after block. Nothing is written before the first, or before the end where there is none.</summary>
internal abstract class ScoreReport
{
    /// <summary>Writes some rows.</summary>
    /// <param name="rows">The rows, in the order of the file. The list is used again for others when this is done.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last row.</summary>
    /// <param name="faultyRows">How many rows of the file had a fault, and were not scored.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task EndAsync(long faultyRows, CancellationToken cancellationToken);
}
