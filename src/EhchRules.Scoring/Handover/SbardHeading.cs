namespace EhchRules.Scoring;

/// <summary>The five headings of an SBARD handover, in order.</summary>
public enum SbardHeading
{
    /// <summary>S: who, where, and what is wrong now.</summary>
    Situation = 0,

    /// <summary>B: what is known of the resident.</summary>
    Background = 1,

    /// <summary>A: what was observed and how it scores.</summary>
    Assessment = 2,

    /// <summary>R: what the sender asks for.</summary>
    Recommendation = 3,

    /// <summary>D: what was agreed.</summary>
    Decision = 4,
}
