namespace EhchRules.Scoring;

/// <summary>Whether NEWS2 is meant for a resident.</summary>
public enum ScopeAnswer
{
    /// <summary>Something that decides it is not stated, and so it is not known.</summary>
    NotStated = 0,

    /// <summary>It is.</summary>
    InScope = 1,

    /// <summary>It is, but the score may be unreliable.</summary>
    Caution = 2,

    /// <summary>It is not.</summary>
    OutOfScope = 3,
}
