using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>A total that was recorded elsewhere, beside the score worked out from the readings. A recorded total is never trusted.</summary>
/// <remarks>
/// Published examples of NEWS2 are wrong by arithmetic, the UK Core bundle among them: recompute, compare, and report where they disagree. The default
/// value has nothing to compare. Two are equal when both parts are.
/// </remarks>
/// <param name="Recorded">The total as recorded, any number; null where none was.</param>
/// <param name="Recomputed">The score of the readings.</param>
public readonly record struct RecordedTotal(int? Recorded, News2Score Recomputed)
{
    /// <summary>Gets how the two stand to each other.</summary>
    /// <remarks>Possible is judged by the totals that completions really reach, which can leave gaps between the lower and the upper bound.</remarks>
    public TotalComparison Comparison
    {
        get
        {
            if (Recorded is not { } recorded) return TotalComparison.NothingToCompare;
            if (Recomputed.Total is { } total) return recorded == total ? TotalComparison.Agrees : TotalComparison.Disagrees;
            if (recorded is < 0 or > News2Table.HighestTotal) return TotalComparison.Impossible;
            if (Recomputed.State is News2State.Empty) return TotalComparison.NothingToCompare;
            ScoreReach reach = ScoreReach.Of(Recomputed);
            bool isReached = reach.Has(recorded, singleParameterThree: false) || reach.Has(recorded, singleParameterThree: true);
            return isReached ? TotalComparison.Possible : TotalComparison.Impossible;
        }
    }

    /// <summary>Writes both and how they stand, as <c>recorded 6, recomputed 5, Medium: Disagrees</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"recorded {(Recorded is { } recorded ? recorded.ToString(CultureInfo.InvariantCulture) : "nothing")}, recomputed {Recomputed}: {Comparison}");
}
