using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;
using EhchRules.Tables;

namespace EhchRules.Cli.Score;

/// <summary>Writes a Parquet file, a row a set.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class ParquetScores(Stream output, ResponsePolicy? policy) : BlockReport
{
    private readonly ScoreRows rows = new(policy);
    private ParquetTable? begun;

    /// <inheritdoc/>
    protected override Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken) => Begun().WriteAsync(rows.Of(block.Observations), cancellationToken);

    /// <inheritdoc/>
    protected override Task EndAsync(long faultyRows, CancellationToken cancellationToken) => Begun().EndAsync(cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (begun is not null) await begun.DisposeAsync();
        await base.DisposeAsync();
    }

    private ParquetTable Begun() => begun ??= new(output, rows.Columns);
}
