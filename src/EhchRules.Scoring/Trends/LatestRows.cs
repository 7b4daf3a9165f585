namespace EhchRules.Scoring;

/// <summary>What a <see cref="LatestSet"/> holds, while rows are still taken into it.</summary>
/// <remarks>
/// It can change in place, because replacing the whole of it for each of millions of rows was measured to take two to three times as long.
/// </remarks>
internal struct LatestRows : IEquatable<LatestRows>
{
    internal LatestRow Any;
    internal LatestRow Complete;
    private sbyte change;
    private byte comparison;
    private bool disagrees;

    internal readonly ScoreComparison Comparison => (ScoreComparison)comparison;

    internal readonly bool Disagrees => disagrees;

    internal readonly int? Change => Comparison is ScoreComparison.Compared ? change : null;

    /// <inheritdoc/>
    public readonly bool Equals(LatestRows other) => Any == other.Any && Complete == other.Complete && change == other.change && comparison == other.comparison && disagrees == other.disagrees;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is LatestRows other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Any, Complete, change, comparison, disagrees);

    /// <summary>Takes one more row. Rows come in their order, so that of two of one time the later stays; but of two complete ones that of the higher total.</summary>
    internal void Take(int row, DateTime at, News2Score score)
    {
        bool isComplete = score.State is News2State.Complete;
        if (isComplete && !Complete.IsNone && Complete.At == at)
        {
            disagrees |= score != Complete.Score;
            if (score.Total >= Complete.Score.Total) Complete = new(row + 1, at, score);
            if (Any.GivesWayTo(at)) Any = Complete;
            return;
        }

        if (Any.GivesWayTo(at)) Any = new(row + 1, at, score);
        if (!isComplete || !Complete.GivesWayTo(at)) return;
        Complete = new(row + 1, at, score);
        disagrees = false;
    }

    /// <summary>Compares the latest complete set with the usual score, once all rows are taken.</summary>
    /// <param name="usual">The usual score.</param>
    /// <param name="scale">The scale of the latest complete set; null where there is none.</param>
    internal void CompareWith(UsualTotal usual, SpO2Scale? scale)
    {
        comparison = (byte)Compare(usual, scale);
        if (Comparison is ScoreComparison.Compared) change = (sbyte)(Complete.Score.Total.GetValueOrDefault() - usual.Total.GetValueOrDefault());
    }

    private static ScoreComparison Compare(UsualTotal usual, SpO2Scale? scale)
    {
        if (scale is null) return ScoreComparison.NoSet;
        if (usual.Scale is null) return ScoreComparison.NothingToCompareWith;
        return usual.Scale == scale ? ScoreComparison.Compared : ScoreComparison.OtherScale;
    }
}
