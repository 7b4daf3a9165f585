namespace EhchRules.Scoring;

/// <summary>One soft sign of a caller's set.</summary>
public sealed record SoftSign
{
    /// <summary>Gets the key by which entries name it: unique in its set, compared letter for letter, and not blank.</summary>
    public required string Key { get; init; }

    /// <summary>Gets its category; null where it fits none of the six.</summary>
    public SoftSignCategory? Category { get; init; }

    /// <summary>Gets how the caller words it. It must not be blank. This library ships no wording.</summary>
    public required string Wording { get; init; }
}
