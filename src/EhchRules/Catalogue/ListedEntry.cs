using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>Something the sources say that no rule judges, with the reason: nothing in them is left unlisted.</summary>
public sealed record ListedEntry
{
    /// <summary>Gets the stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is said, in this library's own words.</summary>
    public required string Says { get; init; }

    /// <summary>Gets who would bear it; null where that is none of those this library names, such as a hospital or a local authority.</summary>
    public required Bearer? Bearer { get; init; }

    /// <summary>Gets why no rule judges it.</summary>
    public required string WhyNotJudged { get; init; }

    /// <summary>
    /// Gets where it is said; empty where the text that says it is none of <see cref="Instruments"/>, and <see cref="OtherText"/> names it.
    /// </summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Gets the text that says it, how sure that is, and what was read; null where <see cref="Citations"/> tell.</summary>
    public string? OtherText { get; init; }
}
