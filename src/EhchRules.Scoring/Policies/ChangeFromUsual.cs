using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>How a score stands to what is usual for the resident. It stands beside the band and never lowers it.</summary>
/// <remarks>
/// It is a difference and no alarm: no care-home study that validates any threshold of such a change was found. The default value says that no
/// usual score was stated. Two are equal when every part is.
/// </remarks>
public readonly record struct ChangeFromUsual
{
    private ChangeFromUsual(UsualScore? usual, UsualComparison comparison, int? lower, int? upper)
    {
        Usual = usual;
        Comparison = comparison;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>Gets the usual score, as it was stated; null where nobody did.</summary>
    public UsualScore? Usual { get; }

    /// <summary>Gets whether it could be compared, and if not, why.</summary>
    public UsualComparison Comparison { get; }

    /// <summary>Gets the lowest change over every completion of the set: -20 to 20, above zero where the score is higher than usual; null unless compared.</summary>
    public int? Lower { get; }

    /// <summary>Gets the highest change over every completion of the set; null unless compared.</summary>
    public int? Upper { get; }

    /// <summary>Gets the change of a complete set; null where it is only bounded, or not compared.</summary>
    public int? Exact => Lower == Upper ? Lower : null;

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
        if (usual is null) return default;
        if (score.State is News2State.Empty) return new(usual, UsualComparison.NothingRecorded, lower: null, upper: null);
        if (scale is null || (score.Missing & ObservationItems.SpO2Scale) is not ObservationItems.None) return new(usual, UsualComparison.ScaleNotStated, lower: null, upper: null);
        if (scale != usual.Scale) return new(usual, UsualComparison.ScaleChanged, lower: null, upper: null);
        return new(usual, UsualComparison.Compared, score.Lower - usual.Total, score.Upper - usual.Total);
    }

    /// <summary>Writes it for people, as <c>+3 from the usual 2 (scale 1, stated on 2026-03-02)</c>.</summary>
    public override string ToString()
    {
        if (Usual is null) return "usual score not stated";
        string usual = string.Create(
            CultureInfo.InvariantCulture, $"usual {Usual.Total} (scale {(int)Usual.Scale}, stated on {Usual.StatedOn:yyyy-MM-dd}{(Usual.StatedBy is null ? "" : $" by {Usual.StatedBy}")})");
        return Comparison switch
        {
            UsualComparison.NothingRecorded => $"not compared with the {usual}: nothing recorded",
            UsualComparison.ScaleNotStated => $"not compared with the {usual}: the SpO2 scale of these observations is not stated",
            UsualComparison.ScaleChanged => $"not compared with the {usual}: these observations are on the other SpO2 scale",
            _ => Exact is { } exact ? $"{Signed(exact)} from the {usual}" : $"{Signed(Lower)} to {Signed(Upper)} from the {usual}",
        };
    }

    private static string Signed(int? change) => string.Create(CultureInfo.InvariantCulture, $"{change:+0;-0;0}");
}
