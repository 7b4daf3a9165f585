using System.Collections.Immutable;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>A set of kinds of facts. Of equal sets there is one, so that counting answers makes nothing new, however many there are.</summary>
internal sealed class FactSet
{
    private readonly Dictionary<string, FactSet> all;

    // A kind belongs to subjects of one kind, so it stands for its place.
    private readonly Dictionary<FactKind, FactSet> larger = new(ReferenceEqualityComparer.Instance);

    private FactSet(ImmutableArray<MissingFactKind> kinds, Dictionary<string, FactSet> all)
    {
        Kinds = kinds;
        this.all = all;
    }

    /// <summary>Gets the kinds in ordinal order.</summary>
    internal ImmutableArray<MissingFactKind> Kinds { get; }

    /// <summary>Makes the empty set, from which others of the same count are made.</summary>
    internal static FactSet Empty() => new([], new(StringComparer.Ordinal));

    internal FactSet With(FactPath fact)
    {
        if (larger.TryGetValue(fact.Kind, out FactSet? made)) return made;
        MissingFact missing = MissingFact.Of(fact);
        MissingFactKind added = new(missing.Kind, missing.Words);
        ImmutableArray<MissingFactKind> kinds = [.. Kinds.Append(added).Distinct().OrderBy(static one => one.Kind, StringComparer.Ordinal)];
        string key = string.Join('\n', kinds);
        if (!all.TryGetValue(key, out made)) all[key] = made = new(kinds, all);
        return larger[fact.Kind] = made;
    }
}
