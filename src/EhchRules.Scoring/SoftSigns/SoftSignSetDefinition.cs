using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>What a <see cref="SoftSignSet"/> is made of. It is not yet checked.</summary>
public sealed record SoftSignSetDefinition
{
    private readonly ValueArray<SoftSign> signs;

    /// <summary>Gets the name. It must not be blank, nor use RESTORE2 unless <see cref="UnalteredOfficialContent"/> is stated.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the version, in the owner's own words. It must not be blank.</summary>
    public required string Version { get; init; }

    /// <summary>Gets whose wording it is. It must not be blank.</summary>
    public required string Owner { get; init; }

    /// <summary>Gets on what terms it may be used. It must not be blank: say that the terms are not known where they are not.</summary>
    public required string LicenceNote { get; init; }

    /// <summary>
    /// Gets whether the caller states that the signs are the owner's official content, unaltered and used with the owner's leave. A name that uses RESTORE2,
    /// its mini form included, asks for it. This library cannot check it.
    /// </summary>
    public bool UnalteredOfficialContent { get; init; }

    /// <summary>Gets the signs, in the order in which they are asked: at least one.</summary>
    public required ImmutableArray<SoftSign> Signs
    {
        get => signs.Entries;
        init => signs = new(value);
    }
}
