namespace EhchRules.Scoring;

/// <summary>Whether a score was compared with another, or why it was not.</summary>
public enum ScoreComparison
{
    /// <summary>There is no score to compare: no complete set where only complete ones are compared; elsewhere no set with a reading.</summary>
    NoSet = 0,

    /// <summary>There is nothing to compare it with: no usual score is stated, or no set went before.</summary>
    NothingToCompareWith = 1,

    /// <summary>Nobody stated the SpO2 scale of the set, or of any set that went before.</summary>
    ScaleNotStated = 2,

    /// <summary>The two are of different SpO2 scales. A change of scale starts a new period of comparison.</summary>
    OtherScale = 3,

    /// <summary>They were compared.</summary>
    Compared = 4,
}
