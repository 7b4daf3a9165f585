using System.Collections.Immutable;

namespace EhchRules.Sufficiency;

/// <summary>Answers on one requirement that lack the same kinds of facts.</summary>
public sealed class UnknownAnswers
{
    internal UnknownAnswers(ImmutableArray<MissingFactKind> facts, long count)
    {
        Facts = facts;
        Count = count;
    }

    /// <summary>Gets the kinds of facts, in ordinal order; never empty. The answers are known once all of them are recorded; fewer may do.</summary>
    public ImmutableArray<MissingFactKind> Facts { get; }

    /// <summary>Gets the number of answers.</summary>
    public long Count { get; }

    /// <summary>Writes the places and the number.</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(" and ", Facts)}: {Count}");
}
