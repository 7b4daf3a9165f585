using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Rows;

/// <summary>Rows that are scored together, in arrays that are used again for the next ones.</summary>
internal sealed class ScoreBlock
{
    private const int Size = 1024;

    private readonly ObservationRow[] rows = new ObservationRow[Size];
    private readonly ObservationSet[] sets = new ObservationSet[Size];
    private readonly News2Score[] scores = new News2Score[Size];
    private readonly ScoredRow[] scored = new ScoredRow[Size];
    private int count;

    internal bool IsFull => count == Size;

    internal void Add(ObservationRow row)
    {
        rows[count] = row;
        sets[count] = row.Set;
        count++;
    }

    /// <summary>Scores the rows.</summary>
    /// <returns>The rows with their scores, until the next are added.</returns>
    internal ArraySegment<ScoredRow> Score()
    {
        News2.Score(sets.AsSpan(0, count), scores);
        for (int i = 0; i < count; i++) scored[i] = new(rows[i], scores[i]);
        return new(scored, 0, count);
    }

    internal void Clear() => count = 0;
}
