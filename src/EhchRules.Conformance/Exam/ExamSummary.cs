using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>How many vectors of a deck have one kind of answer.</summary>
/// <param name="Level">The level.</param>
/// <param name="Requirement">The requirement; on the levels that have no requirements of their own, the level.</param>
/// <param name="Answer">The outcome; on the other levels, a word for what the answer says.</param>
/// <param name="Vectors">How many; 0 where no such answer was found.</param>
public sealed record ExamCount(ConformanceLevel Level, string Requirement, string Answer, int Vectors);

/// <summary>How many vectors of a deck are like the one before them.</summary>
/// <param name="By">In what alone they differ from it.</param>
/// <param name="Vectors">How many.</param>
public sealed record ExamPairCount(MetamorphicRelation By, int Vectors);

/// <summary>What a deck holds.</summary>
public sealed record ExamSummary
{
    /// <summary>Gets how many vectors it has, second ones of pairs included.</summary>
    public required int Vectors { get; init; }

    /// <summary>Gets how many vectors are like the one before them, by what they differ in.</summary>
    public required ImmutableArray<ExamPairCount> Pairs { get; init; }

    /// <summary>Gets every kind of answer of every requirement that was asked about, with how many vectors have it. Second vectors of pairs are not counted.</summary>
    public required ImmutableArray<ExamCount> Answers { get; init; }
}
