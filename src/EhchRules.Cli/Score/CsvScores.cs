using System.Buffers;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes the columns of the file, and behind them those that scoring adds.</summary>
internal sealed class CsvScores : BlockReport
{
    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> utf8 = new();
    private readonly ScoresCsv csv;
    private bool hasBegun;

    /// <param name="output">What takes the bytes.</param>
    /// <param name="policy">The policy whose responses are written; null where none is.</param>
    internal CsvScores(Stream output, ResponsePolicy? policy)
    {
        this.output = output;
        csv = new(utf8, policy);
    }

    /// <inheritdoc/>
    protected override Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken)
    {
        BeginOnce();
        ObservationColumns columns = block.Columns;
        for (int row = 0; row < block.Count; row++) csv.Write(block.Resident(row), block.Time(row), columns, row, block.Score(row));
        return WriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        BeginOnce();
        return WriteAsync(cancellationToken);
    }

    private void BeginOnce()
    {
        if (!hasBegun) csv.WriteHeader();
        hasBegun = true;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(utf8.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
        utf8.ResetWrittenCount();
    }
}
