namespace EhchRules;

/// <summary>A part of a comprehensive geriatric assessment. Source: NHS England's EHCH page, 2023/24.</summary>
public enum AssessmentDomain
{
    /// <summary>Physical needs.</summary>
    Physical,

    /// <summary>Psychological needs.</summary>
    Psychological,

    /// <summary>Functional needs.</summary>
    Functional,

    /// <summary>Social needs.</summary>
    Social,

    /// <summary>Environmental needs.</summary>
    Environmental,
}
