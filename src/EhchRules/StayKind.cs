namespace EhchRules;

/// <summary>Whether a stay is meant to last.</summary>
public enum StayKind
{
    /// <summary>The resident lives in the home.</summary>
    Permanent,

    /// <summary>The resident is there for a time, for respite or assessment. The sources do not say whether the duties reach such a stay.</summary>
    Temporary,
}
