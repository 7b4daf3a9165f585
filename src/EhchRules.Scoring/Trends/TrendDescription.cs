namespace EhchRules.Scoring;

/// <summary>What a resident's series of scores shows as of a moment. It describes; it sets off no alarm and judges no change.</summary>
/// <remarks>
/// <para>
/// No care-home study was found that validates a size of change, a slope or a persistence as a threshold, and so there is none here. A change stands beside the band of the
/// latest score and never lowers it.
/// </para>
/// <para>An empty set, in which no reading is recorded, is no observation and is ignored throughout.</para>
/// <para>The default value describes a series without a set.</para>
/// </remarks>
public readonly record struct TrendDescription
{
    /// <summary>Gets the latest set, complete or partial; null where there is none.</summary>
    public TimedScore? Latest { get; internal init; }

    /// <summary>Gets the change of the latest set from the usual score, or why there is none. A usual score stated after the day asked of is not yet known.</summary>
    public ChangeFromUsual FromUsual { get; internal init; }

    /// <summary>Gets the set before the latest one in the same period of comparison; null where there is none.</summary>
    public TimedScore? Previous { get; internal init; }

    /// <summary>Gets the change of the latest set from <see cref="Previous"/>: bounds where either is partial; null where there is no previous set.</summary>
    public ScoreChange? FromPrevious { get; internal init; }

    /// <summary>
    /// Gets whether the latest set was compared with one before it, or why not. A change of scale starts a new period of comparison, so that sets from before it are not compared,
    /// even after a change back. A set whose scale nobody stated is not compared, and starts no period.
    /// </summary>
    public ScoreComparison PreviousComparison { get; internal init; }

    /// <summary>Gets the time of the first set of the period of comparison: since when every stated scale is that of the latest set. Null where that has none.</summary>
    public DateTime? ComparableSince { get; internal init; }

    /// <summary>Gets what the sets of the window say together.</summary>
    public TrendWindow Window { get; internal init; }

    /// <summary>Gets how long ago the latest set was taken, complete or partial; null where there is none.</summary>
    public TimeSpan? SinceLatest { get; internal init; }

    /// <summary>Gets how long ago the latest complete set was taken; null where there is none.</summary>
    public TimeSpan? SinceComplete { get; internal init; }

    /// <summary>
    /// Gets by how long the next set is overdue, counted from the latest set, complete or partial: zero where it is not overdue, which is so at the very end of the interval too. Null where
    /// no interval is given, or there is no set to count from: <see cref="SinceLatest"/> tells which.
    /// </summary>
    public TimeSpan? OverdueBy { get; internal init; }

    /// <summary>Writes the latest set and the changes, for people.</summary>
    public override string ToString() => Latest is not { } latest
        ? "no set"
        : $"{latest}; {FromUsual}; {(FromPrevious is { } change ? $"{change} from the set before" : "no set before to compare with")}; {Window}";

    /// <summary>Gets the change of one parameter from <see cref="Previous"/>; null where its score is open in either set, or there is no previous set.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is none of the seven.</exception>
    public int? ChangeOf(News2Parameter parameter) => Latest.GetValueOrDefault().Score[parameter] - Previous.GetValueOrDefault().Score[parameter];
}
