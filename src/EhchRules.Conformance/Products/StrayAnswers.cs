using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What a product said that answers no vector that was put to it. It is charged to none.</summary>
/// <param name="Answers">How many answers were for an id that had not been put.</param>
/// <param name="Unreadable">How many lines were no answer at all: not JSON, without an id, or too long.</param>
/// <param name="Examples">The first few, shortened.</param>
public sealed record StrayAnswers(long Answers, long Unreadable, ImmutableArray<string> Examples)
{
    /// <summary>Gets what a product has that answers what it is asked and nothing else.</summary>
    public static StrayAnswers None { get; } = new(0, 0, []);
}
