namespace EhchRules;

/// <summary>A network's own description of its multidisciplinary team, as leads were asked for it in June 2021. No duty turns on it.</summary>
public enum TeamStatus
{
    /// <summary>A dedicated team.</summary>
    Dedicated,

    /// <summary>A team that is being established.</summary>
    Establishing,

    /// <summary>No team.</summary>
    None,
}
