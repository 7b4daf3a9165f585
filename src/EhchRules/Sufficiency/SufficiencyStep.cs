using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Sufficiency;

/// <summary>The kinds of facts to add next, and what they open after those of the steps before.</summary>
public sealed class SufficiencyStep
{
    internal SufficiencyStep()
    {
    }

    /// <summary>Gets the kinds of facts, in ordinal order; never empty. Fewer of them open nothing.</summary>
    public required ImmutableArray<MissingFactKind> Add { get; init; }

    /// <summary>Gets the requirements of which no answer lacks a fact any more, in the order of the catalogue; never empty.</summary>
    public required ImmutableArray<Requirement> Opens { get; init; }

    /// <summary>Gets how many answers more are known, on any requirement.</summary>
    public required long Answers { get; init; }

    /// <summary>Writes what to add and what it opens.</summary>
    public override string ToString() => $"{string.Join(" and ", Add)}: {string.Join(", ", Opens.Select(static requirement => requirement.Id))}";
}
