using EhchRules.Cli.Score.Rows;

namespace EhchRules.Cli.Score;

/// <summary>Draws the latest rows of one resident. It keeps them until the last is known.</summary>
/// <param name="output">Takes the picture.</param>
/// <param name="resident">Whose rows are drawn.</param>
/// <param name="error">Takes a warning where earlier rows are left out.</param>
internal sealed class PictureScores(Stream output, string resident, TextWriter error) : BlockReport
{
    private readonly ObservationsReport report = new(resident);

    /// <inheritdoc/>
    protected override Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken)
    {
        for (int row = 0; row < block.Count; row++) report.Add(block.Moment(row), block.Set(row));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        if (report.EarlierSets > 0)
        {
            string most = Words.Number(ObservationsReport.MostSets);
            await error.WriteLineAsync(
                $"warning: {Words.Count(report.EarlierSets, "earlier row")} not drawn: a picture has the latest {most} at most; "
                + "make one of fewer rows for earlier times");
        }

        await report.WriteSvgAsync(output, faultyRows, cancellationToken);
    }
}
