namespace EhchRules.Scoring;

/// <summary>Whether something is so in every completion of a partial set, in none, or in some.</summary>
public enum Certainty
{
    /// <summary>So in some completions and not in others.</summary>
    Unknown = 0,

    /// <summary>So in none.</summary>
    No = 1,

    /// <summary>So in every one.</summary>
    Yes = 2,
}
