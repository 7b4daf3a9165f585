namespace EhchRules.Scoring;

/// <summary>The lowest and the highest score over every completion of a set, both included. They are equal where nothing is open.</summary>
/// <remarks>The default value is 0 to 0.</remarks>
/// <param name="Lower">The lowest.</param>
/// <param name="Upper">The highest.</param>
public readonly record struct ScoreBounds(int Lower, int Upper)
{
    /// <summary>Gets whether only one score is possible.</summary>
    public bool IsCertain => Lower == Upper;
}
