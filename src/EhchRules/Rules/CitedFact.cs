using System.Runtime.CompilerServices;

namespace EhchRules.Rules;

/// <summary>A fact that an answer turned on, and its value.</summary>
internal readonly record struct CitedFact(FactPath Path, ReasonArgument Value)
{
    /// <summary>Makes what a finding keeps: it knows its subject, so that what is the subject's own need not name it.</summary>
    internal CitedFact KeptBy(object subject) => ReferenceEquals(Path.Owner, subject) ? this with { Path = Path with { Owner = FactPath.Subject } } : this;
}

/// <summary>Citations that the findings of an assessment share: what is cited of one resident is often cited of others, at the same place and with the same value.</summary>
/// <remarks>It remembers the last one or so of each hash, and no more: a citation that it has forgotten is made again.</remarks>
internal sealed class SharedCitations
{
    private const int Room = 256;
    private readonly CitedFact[]?[] kept = new CitedFact[]?[Room];

    internal CitedFact[] Of(CitedFact fact)
    {
        ref CitedFact[]? place = ref kept[unchecked(RuntimeHelpers.GetHashCode(fact.Path.Kind) + fact.Path.Index + fact.Value.QuickHash) & (Room - 1)];
        if (place is not null && IsSame(in place[0], in fact)) return place;
        return place = [fact];
    }

    private static bool IsSame(in CitedFact one, in CitedFact other) => ReferenceEquals(one.Path.Kind, other.Path.Kind)
        && ReferenceEquals(one.Path.Owner, other.Path.Owner)
        && one.Path.Index == other.Path.Index
        && one.Path.Inner == other.Path.Inner
        && one.Value.Equals(other.Value);
}
