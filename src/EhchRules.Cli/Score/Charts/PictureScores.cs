using EhchRules.Cli.Console;
using EhchRules.Cli.Score.Rows;

namespace EhchRules.Cli.Score.Charts;

/// <summary>Draws the latest rows of one resident. It keeps them until the last is known.</summary>
/// <param name="output">Takes the picture.</param>
/// <param name="resident">Whose rows are drawn.</param>
/// <param name="error">Takes a warning where earlier rows are left out.</param>
internal sealed class PictureScores(Stream output, string resident, TextWriter error) : BlockReport
{
    /// <summary>How many sets a picture has at most: more than two years of a set every four hours, in some megabytes.</summary>
    internal const int Most = 5_000;

    private readonly List<ScoredRow> rows = [];
    private long leftOut;

    /// <inheritdoc/>
    protected override Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        this.rows.AddRange(rows);
        if (this.rows.Count > 2 * Most) KeepLatest();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        KeepLatest();
        if (leftOut > 0)
        {
            await error.WriteLineAsync($"warning: {Words.Count(leftOut, "earlier row")} not drawn: a picture has the latest {Words.Number(Most)} at most; make one of fewer rows for earlier times");
        }

        using MemoryStream picture = new();
        ObservationPicture.Write(picture, ResidentSeries.Of(resident, rows), new() { Faulty = faultyRows, Earlier = leftOut });
        await output.WriteAsync(picture.GetBuffer().AsMemory(0, (int)picture.Length), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private void KeepLatest()
    {
        if (rows.Count <= Most) return;
        ScoredRow[] latest = [.. rows.OrderBy(static row => row.Row.At.Order).Skip(rows.Count - Most)];
        leftOut += rows.Count - Most;
        rows.Clear();
        rows.AddRange(latest);
    }
}
