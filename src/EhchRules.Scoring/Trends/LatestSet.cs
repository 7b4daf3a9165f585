namespace EhchRules.Scoring;

/// <summary>The latest sets of one resident among many rows, and the change from what is usual. Made by <see cref="LatestSets"/>.</summary>
/// <remarks>
/// <para>
/// The latest complete set and the latest set are told apart, because an incomplete set never takes the place of a total, and a total never hides that there is
/// something newer.
/// </para>
/// <para>The default value is a resident without a set. Nothing outside this library can change a value.</para>
/// </remarks>
public record struct LatestSet
{
    // Not readonly: rows are taken in place, because replacing forty bytes for each of millions of rows was measured to be far slower.
    private DateTime completeAt;
    private DateTime anyAt;

    // Rows are one higher, so that 0 is none.
    private int completePlace;
    private int anyPlace;
    private News2Score completeScore;
    private News2Score anyScore;
    private sbyte change;
    private byte comparison;

    /// <summary>Gets the row of the latest complete set; null where there is none.</summary>
    public readonly int? CompleteRow => completePlace == 0 ? null : completePlace - 1;

    /// <summary>Gets the time of the latest complete set; null where there is none.</summary>
    public readonly DateTime? CompleteAt => completePlace == 0 ? null : completeAt;

    /// <summary>Gets the score of the latest complete set, which has a total; null where there is none.</summary>
    public readonly News2Score? CompleteScore => completePlace == 0 ? null : completeScore;

    /// <summary>Gets the row of the latest set, complete, partial or empty; null where the resident has none.</summary>
    public readonly int? AnyRow => anyPlace == 0 ? null : anyPlace - 1;

    /// <summary>Gets the time of the latest set; null where the resident has none.</summary>
    public readonly DateTime? AnyAt => anyPlace == 0 ? null : anyAt;

    /// <summary>
    /// Gets the score of the latest set, bounds and all; null where the resident has none. Its lower bound may reach further than the total of the latest complete
    /// set: being incomplete is no reason to pass it over.
    /// </summary>
    public readonly News2Score? AnyScore => anyPlace == 0 ? null : anyScore;

    /// <summary>Gets whether the latest set is incomplete, and so another than the latest complete one, if there is one: newer, or in a later row of the same time.</summary>
    public readonly bool HasNewerIncomplete => anyPlace != completePlace;

    /// <summary>
    /// Gets the total of the latest complete set minus the usual total: above 0 is worse than usual. Null unless <see cref="Comparison"/> is <see cref="ScoreComparison.Compared"/>.
    /// It stands beside the band and never lowers it.
    /// </summary>
    public readonly int? Change => Comparison is ScoreComparison.Compared ? change : null;

    /// <summary>Gets whether the latest complete set was compared with the usual score, or why not.</summary>
    public readonly ScoreComparison Comparison => (ScoreComparison)comparison;

    /// <summary>Takes one more row. Rows come in their order, so that of two of one time the later stays.</summary>
    internal void Take(int row, DateTime at, News2Score score)
    {
        if (anyPlace == 0 || at >= anyAt)
        {
            anyPlace = row + 1;
            anyAt = at;
            anyScore = score;
        }

        if (score.State is News2State.Complete && (completePlace == 0 || at >= completeAt))
        {
            completePlace = row + 1;
            completeAt = at;
            completeScore = score;
        }
    }

    /// <summary>Compares the latest complete set with a usual score, once all rows are taken.</summary>
    /// <param name="usual">The usual score.</param>
    /// <param name="scale">The scale of the latest complete set; null where there is none.</param>
    internal void CompareWith(UsualTotal usual, SpO2Scale? scale)
    {
        if (completePlace == 0) return;
        comparison = (byte)(usual.Scale is null ? ScoreComparison.NothingToCompareWith : usual.Scale == scale ? ScoreComparison.Compared : ScoreComparison.OtherScale);
        if (Comparison is ScoreComparison.Compared) change = (sbyte)(completeScore.Total.GetValueOrDefault() - usual.Total.GetValueOrDefault());
    }
}
