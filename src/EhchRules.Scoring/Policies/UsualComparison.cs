namespace EhchRules.Scoring;

/// <summary>Whether a score could be compared with what is usual for the resident, and if not, why.</summary>
public enum UsualComparison
{
    /// <summary>Nobody stated a usual score.</summary>
    UsualNotStated = 0,

    /// <summary>Nothing is recorded that could be compared.</summary>
    NothingRecorded = 1,

    /// <summary>Nobody stated the SpO2 scale of the set.</summary>
    ScaleNotStated = 2,

    /// <summary>The set and the usual score are on different SpO2 scales: a change of scale starts a new period of comparison.</summary>
    ScaleChanged = 3,

    /// <summary>They were compared.</summary>
    Compared = 4,
}
