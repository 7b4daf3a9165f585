namespace EhchRules.Scoring;

/// <summary>How a score stands to what is usual for the resident. It stands beside the band and never lowers it.</summary>
/// <remarks>
/// It is a difference and no alarm: no care-home study that validates any threshold of such a change was found. The default value is that of a resident
/// without a set or a usual score. Two are equal when every part is.
/// </remarks>
public readonly record struct ChangeFromUsual
{
    private ChangeFromUsual(UsualScore? usual, ScoreComparison comparison, ScoreChange? change = null)
    {
        Usual = usual;
        Comparison = comparison;
        Change = change;
    }

    /// <summary>Gets the usual score, as it was stated; null where nobody did.</summary>
    public UsualScore? Usual { get; }

    /// <summary>Gets whether it could be compared, and if not, why.</summary>
    public ScoreComparison Comparison { get; }

    /// <summary>Gets the change, above zero where the score is higher than usual: bounds where the set is partial; null unless compared.</summary>
    public ScoreChange? Change { get; }

    /// <summary>Gets the change of a complete set; null where it is only bounded, or not compared.</summary>
    public int? Exact => Change is { IsCertain: true } change ? change.Lower : null;

    /// <summary>Compares a set of observations with the usual score.</summary>
    /// <param name="set">The set.</param>
    /// <param name="usual">The usual score; null where nobody stated it.</param>
    public static ChangeFromUsual Of(ObservationSet set, UsualScore? usual) => Of(News2.Score(set), set.SpO2Scale, usual);

    /// <summary>Compares a score with the usual one.</summary>
    /// <param name="score">The score.</param>
    /// <param name="scale">The SpO2 scale of the set that was scored, which a score does not carry; null where it is not known.</param>
    /// <param name="usual">The usual score; null where nobody stated it.</param>
    public static ChangeFromUsual Of(News2Score score, SpO2Scale? scale, UsualScore? usual)
    {
        if (score.State is News2State.Empty) return new(usual, ScoreComparison.NoSet);
        if (usual is null) return new(usual, ScoreComparison.NothingToCompareWith);
        if (scale is null || (score.Missing & ObservationItems.SpO2Scale) is not ObservationItems.None) return new(usual, ScoreComparison.ScaleNotStated);
        return scale == usual.Scale ? new(usual, ScoreComparison.Compared, ScoreChange.Between(usual.Total, score)) : new(usual, ScoreComparison.OtherScale);
    }

    /// <summary>Writes it for people, as <c>+3 from the usual 2 (scale 1, stated on 2026-03-02)</c>.</summary>
    public override string ToString()
    {
        if (Usual is null) return "usual score not stated";
        string usual = $"usual {Usual}";
        return Comparison switch
        {
            ScoreComparison.NoSet => $"not compared with the {usual}: nothing recorded",
            ScoreComparison.ScaleNotStated => $"not compared with the {usual}: the SpO2 scale of these observations is not stated",
            ScoreComparison.OtherScale => $"not compared with the {usual}: these observations are on the other SpO2 scale",
            _ => $"{Change} from the {usual}",
        };
    }
}
