namespace EhchRules.Scoring;

/// <summary>How a usual total is estimated from stable readings. There is no value 0: the caller chooses.</summary>
public enum UsualEstimateMethod
{
    /// <summary>The smallest total that at least half of the readings do not exceed.</summary>
    Median = 1,

    /// <summary>
    /// The smallest total that at least 80 in 100 of the readings do not exceed. Stow 2021 (BMJ Open 11:e045579) took the 80th centile of many residents' readings;
    /// whether it suits a single resident is not established.
    /// </summary>
    EightiethCentile = 2,
}
