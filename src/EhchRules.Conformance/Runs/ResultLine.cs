using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>What became of one vector, as a line of results (<c>ehch-results/1</c>) has it. Of a vector that passed there is nothing but what it is.</summary>
public sealed record ResultLine
{
    /// <summary>Gets the id of the vector.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the level.</summary>
    public required ConformanceLevel Level { get; init; }

    /// <summary>Gets the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the SHA-256 of its question and of what it expects, as <c>sha256:</c> and hexadecimal digits: the same exactly where both are.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the version of the suite that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>Gets what changed in it since, the oldest first.</summary>
    public ImmutableArray<VectorChange> Changes { get; init; } = [];

    /// <summary>Gets what became of it.</summary>
    public required VectorOutcome Outcome { get; init; }

    /// <summary>Gets why it is unknown; null otherwise.</summary>
    public UnknownCause? Cause { get; init; }

    /// <summary>Gets why it was skipped or is unknown, in a sentence; null otherwise.</summary>
    public string? Text { get; init; }

    /// <summary>Gets why the vector expects what it does; null where it passed.</summary>
    public string? Why { get; init; }

    /// <summary>Gets what was asked, as an object: the members of the question, except for the record. Null where it passed.</summary>
    public JsonElement? Asked { get; init; }

    /// <summary>Gets what was expected, as it stands in the vector: an array. Null where it passed.</summary>
    public JsonElement? Expected { get; init; }

    /// <summary>Gets what was answered, as it came: an array. Null where it passed, where nothing was answered, and where it is too long to be kept.</summary>
    public JsonElement? Answered { get; init; }

    /// <summary>Gets what is not as expected; empty except where it failed.</summary>
    public ImmutableArray<AnswerDifference> Differences { get; init; } = [];

    /// <summary>Gets how many differences more there are than are listed.</summary>
    public int FurtherDifferences { get; init; }
}
