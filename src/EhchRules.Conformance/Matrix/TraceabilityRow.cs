using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What a suite asks about one piece of the law: a term of a requirement, the days before or after all of them, a rate of the premium.</summary>
public sealed record TraceabilityRow
{
    /// <summary>Gets the level of the vectors.</summary>
    public required ConformanceLevel Level { get; init; }

    /// <summary>Gets the requirement, as vectors name it.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets its title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the days of the term or the rate, or those on which nothing is in force; null where the vectors are not of one term.</summary>
    public DateRange? Days { get; init; }

    /// <summary>Gets the id of the text that asks on these days; null where none does, or none alone.</summary>
    public string? Instrument { get; init; }

    /// <summary>Gets the force with which it asks; null where nothing is asked, or vectors are of days of several forces.</summary>
    public Force? Force { get; init; }

    /// <summary>Gets where that is said, each with its status; empty where nothing is asked.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Gets the ids of the vectors, in the order of the suite.</summary>
    public required ImmutableArray<string> Vectors { get; init; }

    /// <summary>Gets the versions of the suite that brought them, in the order of the suite.</summary>
    public required ImmutableArray<string> Since { get; init; }
}
