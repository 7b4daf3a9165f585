using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>How an answer is held against an expectation.</summary>
public enum ExpectationKind
{
    /// <summary>There is one right answer.</summary>
    Must,

    /// <summary>The texts do not settle the reading: any of several answers is right.</summary>
    Accept,

    /// <summary>Any answer is right, except those that are named.</summary>
    MustNot,
}

/// <summary>What is to be answered, of one subject where the level has subjects.</summary>
public sealed record Expectation
{
    /// <summary>Gets whom it is about; null on levels whose questions have one answer.</summary>
    public SubjectKey? Subject { get; init; }

    /// <summary>Gets how the answer is held against it.</summary>
    public required ExpectationKind Kind { get; init; }

    /// <summary>Gets the one right answer, all right answers, or those that are wrong: objects whose members are those of an answer of the level. Never empty.</summary>
    public required ImmutableArray<JsonElement> Answers { get; init; }

    /// <summary>Gets why several answers are right; null where the texts settle it.</summary>
    public string? Because { get; init; }
}
