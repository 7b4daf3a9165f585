using System.Runtime.CompilerServices;
using EhchRules.Cli.Score.Rows;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes one document, <c>ehch-scores/1</c>, a row on a line of its own.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="policy">The policy whose responses are written, itself before the first row; null where none is.</param>
internal sealed class JsonScores(Stream output, ResponsePolicy? policy) : ScoreReport
{
    /// <inheritdoc/>
    internal override Task WriteAsync(ScoredBlocks blocks, CancellationToken cancellationToken) =>
        EhchJson.WriteScoresAsync(output, RowsOf(blocks, cancellationToken), policy, cancellationToken);

    private static async IAsyncEnumerable<ScoredObservation> RowsOf(ScoredBlocks blocks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ScoreBlock block in blocks.ReadAsync(cancellationToken))
        {
            foreach (ScoredObservation row in block.Observations) yield return row;
        }
    }
}
