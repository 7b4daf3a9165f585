namespace EhchRules.Scoring;

/// <summary>How sure a source is.</summary>
public enum SourceStatus
{
    /// <summary>One source, partial or at odds with another: check it before anyone relies on it.</summary>
    Unconfirmed = 0,

    /// <summary>One good secondary source says so.</summary>
    Secondary = 1,

    /// <summary>The primary text was read, or two or more independent sources agree.</summary>
    Confirmed = 2,
}
