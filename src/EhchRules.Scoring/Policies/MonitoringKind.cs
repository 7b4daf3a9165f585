namespace EhchRules.Scoring;

/// <summary>What is known of how often a policy asks for observations.</summary>
public enum MonitoringKind
{
    /// <summary>No source says how often.</summary>
    NotSourced = 0,

    /// <summary>Again within an interval.</summary>
    Within = 1,

    /// <summary>Without a break.</summary>
    Continuous = 2,

    /// <summary>The sources say different things, and so no interval is given. The row's note has what each says.</summary>
    Unsettled = 3,
}
