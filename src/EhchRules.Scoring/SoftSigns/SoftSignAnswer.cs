namespace EhchRules.Scoring;

/// <summary>What is said of a soft sign. Absent and not asked are different things.</summary>
public enum SoftSignAnswer
{
    /// <summary>Nobody looked for it, or nobody wrote it down.</summary>
    NotAsked = 0,

    /// <summary>It was looked for and is not there.</summary>
    Absent = 1,

    /// <summary>It is there.</summary>
    Present = 2,
}
