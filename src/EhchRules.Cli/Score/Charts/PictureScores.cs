using EhchRules.Cli.Score.Rows;

namespace EhchRules.Cli.Score.Charts;

/// <summary>Draws the rows of one resident. It keeps them until the last is known.</summary>
internal sealed class PictureScores(Stream output, string resident) : BlockReport
{
    private readonly List<ScoredRow> rows = [];

    /// <inheritdoc/>
    protected override Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        this.rows.AddRange(rows);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        using MemoryStream picture = new();
        ObservationPicture.Write(picture, ResidentSeries.Of(resident, rows), faultyRows);
        await output.WriteAsync(picture.GetBuffer().AsMemory(0, (int)picture.Length), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
