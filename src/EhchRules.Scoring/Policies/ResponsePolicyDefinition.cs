using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>What a <see cref="ResponsePolicy"/> is made of. It is not yet checked.</summary>
public sealed record ResponsePolicyDefinition
{
    private readonly ValueArray<ResponseRow> rows;

    /// <summary>Gets the name. It must not be blank, nor use RESTORE2 unless <see cref="UnalteredOfficialContent"/> is stated.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the version, in the owner's own words. It must not be blank.</summary>
    public required string Version { get; init; }

    /// <summary>Gets whose policy it is. It must not be blank.</summary>
    public required string Owner { get; init; }

    /// <summary>Gets the setting for which it was written, such as <c>hospital</c> or <c>care home</c>. It must not be blank.</summary>
    public required string Setting { get; init; }

    /// <summary>Gets on what terms it may be used. It must not be blank: say that the terms are not known where they are not.</summary>
    public required string LicenceNote { get; init; }

    /// <summary>Gets what else is to be known of the whole; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether its rows are meant to be read against the resident's usual score.</summary>
    public bool IsReadAgainstUsual { get; init; }

    /// <summary>
    /// Gets whether the caller states that the rows are the owner's official content, unaltered and used with the owner's leave. A name that uses RESTORE2
    /// asks for it. This library cannot check it, and ships no policy that states it.
    /// </summary>
    public bool UnalteredOfficialContent { get; init; }

    /// <summary>
    /// Gets the rows, least urgent first. Together they take every total from 0 to 20, with and without a single parameter at 3, each once. A pair that no
    /// score can have (a total of 2 with a 3 in it) needs a row too; one that takes both cases does no harm.
    /// </summary>
    public required ImmutableArray<ResponseRow> Rows
    {
        get => rows.Entries;
        init => rows = new(value);
    }
}
