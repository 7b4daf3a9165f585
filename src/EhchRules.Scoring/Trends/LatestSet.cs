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
    // The only field, so that LatestSets can take rows into a span of these in place.
    private readonly LatestRows rows;

    internal LatestSet(in LatestRows rows) => this.rows = rows;

    /// <summary>Gets the row of the latest complete set; null where there is none.</summary>
    public int? CompleteRow => rows.Complete.Number;

    /// <summary>Gets the time of the latest complete set; null where there is none.</summary>
    public DateTime? CompleteAt => rows.Complete.IsNone ? null : rows.Complete.At;

    /// <summary>Gets the score of the latest complete set, which has a total; null where there is none.</summary>
    public News2Score? CompleteScore => rows.Complete.IsNone ? null : rows.Complete.Score;

    /// <summary>Gets the row of the latest set, complete, partial or empty; null where the resident has none.</summary>
    public int? AnyRow => rows.Any.Number;

    /// <summary>Gets the time of the latest set; null where the resident has none.</summary>
    public DateTime? AnyAt => rows.Any.IsNone ? null : rows.Any.At;

    /// <summary>
    /// Gets the score of the latest set, bounds and all; null where the resident has none. Its lower bound may reach further than the total of the latest complete
    /// set: being incomplete is no reason to pass it over.
    /// </summary>
    public News2Score? AnyScore => rows.Any.IsNone ? null : rows.Any.Score;

    /// <summary>Gets whether the latest set is incomplete, and so another than the latest complete one, if there is one: newer, or in a later row of the same time.</summary>
    public bool HasNewerIncomplete => rows.Any.Place != rows.Complete.Place;

    /// <summary>
    /// Gets whether there is another complete set of the time of the latest one, with another score. That of the higher total is taken for the latest; which of
    /// them is right, nobody can know from them.
    /// </summary>
    public bool HasDisagreeing => rows.Disagrees;

    /// <summary>
    /// Gets the total of the latest complete set minus the usual total: above 0 is worse than usual. Null unless <see cref="Comparison"/> is <see cref="ScoreComparison.Compared"/>.
    /// It stands beside the band and never lowers it.
    /// </summary>
    public int? Change => rows.Change;

    /// <summary>Gets whether the latest complete set was compared with the usual score, or why not.</summary>
    public ScoreComparison Comparison => rows.Comparison;

    /// <summary>Writes the rows, their scores and the change, for people.</summary>
    public override string ToString()
    {
        if (rows.Any.IsNone) return "no set";
        string complete = rows.Complete.IsNone ? "no complete set" : rows.Complete.ToString();
        string latest = HasNewerIncomplete ? $"; latest, {rows.Any}" : "";
        string disagreeing = HasDisagreeing ? ", the highest of sets of this time that disagree" : "";
        return $"{complete}{disagreeing}{latest}{(Change is { } change ? $"; {TrendText.Signed(change)} from the usual score" : "")}";
    }
}
