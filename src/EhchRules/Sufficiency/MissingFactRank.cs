using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Sufficiency;

/// <summary>A kind of fact that records lack, and what turns on it.</summary>
public sealed class MissingFactRank
{
    internal MissingFactRank()
    {
    }

    /// <summary>Gets the kind of fact.</summary>
    public required MissingFactKind Fact { get; init; }

    /// <summary>Gets in how many places it is missing. A home or resident supposed in place of those that a record does not list is one.</summary>
    public required long Places { get; init; }

    /// <summary>Gets in how many networks it is missing.</summary>
    public required int Networks { get; init; }

    /// <summary>Gets how many answers are not known for want of it, alone or together with others.</summary>
    public required long Answers { get; init; }

    /// <summary>Gets how many of them lack nothing else.</summary>
    public required long AnswersAlone { get; init; }

    /// <summary>Gets the requirements with such an answer, in the order of the catalogue.</summary>
    public required ImmutableArray<Requirement> Requirements { get; init; }

    /// <summary>Gets those of them that lack nothing else: recorded wherever it is missing, it opens them.</summary>
    public required ImmutableArray<Requirement> OpensAlone { get; init; }

    /// <summary>Writes the place, and how many requirements it opens alone and together with others.</summary>
    public override string ToString() => FormattableString.Invariant($"{Fact}: opens {OpensAlone.Length} alone, {Requirements.Length} with others");
}
