namespace EhchRules.Scoring;

/// <summary>The change from one score to another: the lowest and the highest that it can be, both included. They differ where either score is a bound.</summary>
/// <remarks>Above 0 is worse. A change stands beside the band of a score and never lowers it. The default value is no change: 0 to 0.</remarks>
/// <param name="Lower">The lowest: -20 to 20.</param>
/// <param name="Upper">The highest: -20 to 20.</param>
public readonly record struct ScoreChange(int Lower, int Upper)
{
    /// <summary>Gets whether only one change is possible.</summary>
    public bool IsCertain => Lower == Upper;

    /// <summary>Writes the change with its sign, as <c>+3</c>, or its bounds, as <c>-1 to +2</c>.</summary>
    public override string ToString() => IsCertain ? TrendText.Signed(Lower) : $"{TrendText.Signed(Lower)} to {TrendText.Signed(Upper)}";

    /// <summary>The change between two scores that are not of empty sets.</summary>
    internal static ScoreChange Between(News2Score before, News2Score after) =>
        new(after.Lower.GetValueOrDefault() - before.Upper.GetValueOrDefault(), after.Upper.GetValueOrDefault() - before.Lower.GetValueOrDefault());

    /// <summary>The change from a known total to a score that is not of an empty set.</summary>
    internal static ScoreChange Between(int before, News2Score after) => new(after.Lower.GetValueOrDefault() - before, after.Upper.GetValueOrDefault() - before);
}
