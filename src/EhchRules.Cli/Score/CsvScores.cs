using System.Buffers;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes the columns of the file, and behind them those that scoring adds.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class CsvScores(Stream output, ResponsePolicy? policy) : BlockReport
{
    private readonly ArrayBufferWriter<byte> utf8 = new();
    private ScoresCsv? begun;

    /// <inheritdoc/>
    protected override Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken)
    {
        ScoresCsv csv = Begun();
        ObservationColumns columns = block.Columns;
        for (int row = 0; row < block.Count; row++) csv.Write(block.Resident(row), block.Time(row), columns, row, block.Score(row));
        return WriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        Begun();
        return WriteAsync(cancellationToken);
    }

    private ScoresCsv Begun()
    {
        if (begun is not null) return begun;
        begun = new(utf8, policy);
        begun.WriteHeader();
        return begun;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(utf8.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
        utf8.ResetWrittenCount();
    }
}
