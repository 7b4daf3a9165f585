namespace EhchRules.Scoring;

/// <summary>The latest sets of one resident among many rows, and the change from what is usual. Made by <see cref="LatestSets"/>.</summary>
/// <remarks>
/// <para>
/// The latest complete set and the latest set are told apart, because an incomplete set never takes the place of a total, and a total never hides that there is
/// something newer.
/// </para>
/// <para>The default value is a resident without a set.</para>
/// </remarks>
public readonly record struct LatestSet
{
    private readonly DateTime completeAt;
    private readonly DateTime anyAt;

    // Rows are one higher, so that 0 is none.
    private readonly int completePlace;
    private readonly int anyPlace;
    private readonly News2Score completeScore;
    private readonly News2Score anyScore;
    private readonly sbyte change;
    private readonly byte comparison;

    private LatestSet(in LatestSet complete, in LatestSet any)
    {
        (completePlace, completeAt, completeScore) = (complete.completePlace, complete.completeAt, complete.completeScore);
        (anyPlace, anyAt, anyScore) = (any.anyPlace, any.anyAt, any.anyScore);
    }

    private LatestSet(int row, DateTime at, News2Score score)
    {
        (completePlace, completeAt, completeScore) = (row + 1, at, score);
        (anyPlace, anyAt, anyScore) = (row + 1, at, score);
    }

    private LatestSet(in LatestSet latest, ScoreComparison comparison, int change)
        : this(latest, latest)
    {
        this.comparison = (byte)comparison;
        this.change = (sbyte)change;
    }

    /// <summary>Gets the row of the latest complete set; null where there is none.</summary>
    public int? CompleteRow => completePlace == 0 ? null : completePlace - 1;

    /// <summary>Gets the time of the latest complete set; null where there is none.</summary>
    public DateTime? CompleteAt => completePlace == 0 ? null : completeAt;

    /// <summary>Gets the score of the latest complete set, which has a total; null where there is none.</summary>
    public News2Score? CompleteScore => completePlace == 0 ? null : completeScore;

    /// <summary>Gets the row of the latest set, complete, partial or empty; null where the resident has none.</summary>
    public int? AnyRow => anyPlace == 0 ? null : anyPlace - 1;

    /// <summary>Gets the time of the latest set; null where the resident has none.</summary>
    public DateTime? AnyAt => anyPlace == 0 ? null : anyAt;

    /// <summary>
    /// Gets the score of the latest set, bounds and all; null where the resident has none. Its lower bound may reach further than the total of the latest complete
    /// set: being incomplete is no reason to pass it over.
    /// </summary>
    public News2Score? AnyScore => anyPlace == 0 ? null : anyScore;

    /// <summary>Gets whether the latest set is incomplete, and so another than the latest complete one, if there is one: newer, or in a later row of the same time.</summary>
    public bool HasNewerIncomplete => anyPlace != completePlace;

    /// <summary>
    /// Gets the total of the latest complete set minus the usual total: above 0 is worse than usual. Null unless <see cref="Comparison"/> is <see cref="ScoreComparison.Compared"/>.
    /// It stands beside the band and never lowers it.
    /// </summary>
    public int? Change => Comparison is ScoreComparison.Compared ? change : null;

    /// <summary>Gets whether the latest complete set was compared with the usual score, or why not.</summary>
    public ScoreComparison Comparison => (ScoreComparison)comparison;

    /// <summary>What is latest after one more row. Rows come in their order, so that of two of one time the later stays.</summary>
    internal LatestSet After(int row, DateTime at, News2Score score)
    {
        LatestSet next = new(row, at, score);
        bool isLatest = anyPlace == 0 || at >= anyAt;
        bool isLatestComplete = score.State is News2State.Complete && (completePlace == 0 || at >= completeAt);
        return (isLatestComplete, isLatest) switch
        {
            (true, true) => next,
            (true, false) => new(next, this),
            (false, true) => new(this, next),
            _ => this,
        };
    }

    /// <summary>The same, compared with a usual score.</summary>
    /// <param name="usual">The usual score.</param>
    /// <param name="scale">The scale of the latest complete set; null where there is none.</param>
    internal LatestSet ComparedWith(UsualTotal usual, SpO2Scale? scale)
    {
        if (completePlace == 0) return this;
        if (usual.Scale is null) return new(this, ScoreComparison.NothingToCompareWith, change: 0);
        return usual.Scale == scale
            ? new(this, ScoreComparison.Compared, completeScore.Total.GetValueOrDefault() - usual.Total.GetValueOrDefault())
            : new(this, ScoreComparison.OtherScale, change: 0);
    }
}
