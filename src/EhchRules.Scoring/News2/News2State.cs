namespace EhchRules.Scoring;

/// <summary>How much of a set there was to score.</summary>
public enum News2State
{
    /// <summary>None of the seven readings: no score and no bound.</summary>
    Empty = 0,

    /// <summary>Some items are missing: a lower and an upper bound, and never a total.</summary>
    Partial = 1,

    /// <summary>Everything is there: a total.</summary>
    Complete = 2,
}
