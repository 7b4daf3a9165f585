namespace EhchRules.Sufficiency;

/// <summary>How far records suffice to decide a requirement on a day.</summary>
public enum Decidability
{
    /// <summary>No text asks for it on the day, as far as is seen, or no source tells whether one does. More facts would change nothing.</summary>
    NotAsked,

    /// <summary>It is asked for, and binds nobody in these records. So it is not known whether they would suffice; it is never counted as decided.</summary>
    NotTested,

    /// <summary>It may bind somebody, and no answer is known.</summary>
    Nowhere,

    /// <summary>Some answers are known, others are not.</summary>
    Somewhere,

    /// <summary>It binds somebody, and no fact is missing for any answer.</summary>
    Everywhere,
}
