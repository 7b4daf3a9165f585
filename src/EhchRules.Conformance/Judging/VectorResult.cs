using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>What became of a vector. The five are never added up to one another.</summary>
public enum VectorOutcome
{
    /// <summary>The answer is right.</summary>
    Passed,

    /// <summary>The answer is wrong.</summary>
    Failed,

    /// <summary>The product says, with its reason, that it does not implement what is asked.</summary>
    Skipped,

    /// <summary>There was no answer that could be judged.</summary>
    Unknown,

    /// <summary>The vector is of a level that the product does not implement, and was not put to it.</summary>
    NotCovered,
}

/// <summary>One member of an answer that is not as expected.</summary>
/// <param name="Subject">Whom it is about; null on levels without subjects.</param>
/// <param name="Member">The member, as <c>outcome</c>; empty where the answer as a whole is missing, or is one too many.</param>
/// <param name="Expected">What was expected, as JSON or in words.</param>
/// <param name="Answered">What was answered, as JSON; null where nothing was.</param>
public sealed record AnswerDifference(SubjectKey? Subject, string Member, string Expected, string? Answered);

/// <summary>Two answers that differ though the questions are alike. At least one of them is wrong by itself; which, their results say.</summary>
/// <param name="With">The id of the other vector.</param>
/// <param name="By">In what alone the questions differ.</param>
/// <param name="Differences">What differs: expected is what was answered to the first vector of the pair, in the ids and days of the second.</param>
public sealed record PairDisagreement(string With, MetamorphicRelation By, ImmutableArray<AnswerDifference> Differences)
{
    /// <summary>Gets the same in a sentence.</summary>
    public string Text => $"The answer differs from that to {With}, though {Words}.";

    /// <summary>Gets the differences in the words of a report on one of the two.</summary>
    internal IEnumerable<AnswerDifference> InAReport =>
        Differences.Select(one => one with { Expected = $"the same answer as to {With}, since {Words}" });

    private string Words => By switch
    {
        MetamorphicRelation.Order => "only the order of lists was changed",
        MetamorphicRelation.Ids => "only ids were changed",
        MetamorphicRelation.IrrelevantFact => "only a fact was added on which it does not turn",
        _ => "only all days were moved by whole weeks",
    };
}

/// <summary>What became of one vector.</summary>
public sealed record VectorResult
{
    /// <summary>Gets the vector.</summary>
    public required ConformanceVector Vector { get; init; }

    /// <summary>Gets what became of it.</summary>
    public required VectorOutcome Outcome { get; init; }

    /// <summary>Gets why it is unknown; null otherwise.</summary>
    public UnknownCause? Cause { get; init; }

    /// <summary>Gets why it was skipped or is unknown, in a sentence; null otherwise.</summary>
    public string? Text { get; init; }

    /// <summary>Gets what is not as expected; empty except where it failed.</summary>
    public ImmutableArray<AnswerDifference> Differences { get; init; } = [];

    /// <summary>Gets where the answers do not agree with those to the vector that it is like, or that is like it: among its differences too. Null where they agree, where there is no such vector, and where that one bears it.</summary>
    public PairDisagreement? Disagreement { get; init; }

    /// <summary>Gets the answers as they came; empty where there were none.</summary>
    public ImmutableArray<JsonElement> Answers { get; init; } = [];
}
