using EhchRules.Cli.Console;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes the columns of the file, and behind them those that scoring adds.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class CsvScores(Stream output, ResponsePolicy? policy) : BlockReport
{
    private readonly StreamWriter csv = TextOutput.Over(output);
    private bool hasBegun;

    /// <inheritdoc/>
    protected override Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        new ScoresReport([.. rows.Select(static row => row.Observation)], policy).WriteCsv(csv, hasHeader: !hasBegun);
        hasBegun = true;
        return csv.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task EndAsync(long faultyRows, CancellationToken cancellationToken) => hasBegun ? Task.CompletedTask : WriteAsync([], cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await csv.DisposeAsync();
        await base.DisposeAsync();
    }
}
