namespace EhchRules.Scoring;

/// <summary>The four item scores of a 4AT, as somebody gave them. They are not yet checked. A null is an item that is missing.</summary>
/// <remarks>The wording of the items is not here: it is on the form, at the4at.com.</remarks>
public readonly record struct FourATItemScores
{
    /// <summary>Gets the score of item 1, alertness: 0 or 4.</summary>
    public int? Alertness { get; init; }

    /// <summary>Gets the score of item 2, AMT4: 0, 1 or 2.</summary>
    public int? Amt4 { get; init; }

    /// <summary>Gets the score of item 3, attention: 0, 1 or 2.</summary>
    public int? Attention { get; init; }

    /// <summary>Gets the score of item 4, acute change: 0 or 4.</summary>
    public int? AcuteChange { get; init; }
}
