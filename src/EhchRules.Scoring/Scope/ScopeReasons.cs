namespace EhchRules.Scoring;

/// <summary>Why NEWS2 is not meant for a resident, why caution is due, or what is not stated.</summary>
[Flags]
public enum ScopeReasons
{
    /// <summary>Nothing speaks against it, and everything is stated.</summary>
    None = 0,

    /// <summary>The resident is under 16: out of scope.</summary>
    Under16 = 1,

    /// <summary>The resident is pregnant: out of scope.</summary>
    Pregnant = 1 << 1,

    /// <summary>The resident has a spinal cord injury, which disturbs autonomic responses: caution.</summary>
    SpinalCordInjury = 1 << 2,

    /// <summary>The age is not stated. Nobody is taken for an adult.</summary>
    AgeNotStated = 1 << 3,

    /// <summary>What was given as an age is below zero. It is treated as not stated.</summary>
    AgeUnusable = 1 << 4,

    /// <summary>It is not stated whether the resident is pregnant. It is inferred from neither age nor sex.</summary>
    PregnancyNotStated = 1 << 5,

    /// <summary>It is not stated whether the resident has a spinal cord injury.</summary>
    SpinalCordInjuryNotStated = 1 << 6,
}
