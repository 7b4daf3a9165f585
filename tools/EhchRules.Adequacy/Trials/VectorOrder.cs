using System.Collections.Concurrent;
using EhchRules.Adequacy.Mutants;

namespace EhchRules.Adequacy.Trials;

/// <summary>Puts vectors in the order in which a mutant is likely to be found out soon: those of its requirement first, those of its level, those that found out its neighbours.</summary>
internal sealed class VectorOrder(AskedVector[] vectors)
{
    private const int MostRemembered = 30;

    private readonly ConcurrentDictionary<string, List<int>> found = new(StringComparer.Ordinal);

    internal IEnumerable<int> For(Mutant mutant, IEnumerable<int> candidates)
    {
        int[] all = [.. candidates];
        HashSet<int> possible = [.. all];
        HashSet<int> given = [];
        List<int> lately = found.GetOrAdd(mutant.Place.File, static _ => []);
        int[] remembered;
        lock (lately) remembered = [.. lately];
        IEnumerable<int> order = all.Where(vector => vectors[vector].Requirement == mutant.Place.Requirement)
            .Concat(remembered.Where(possible.Contains))
            .Concat(all.Where(vector => vectors[vector].Level == mutant.Place.Level))
            .Concat(all);
        return order.Where(given.Add);
    }

    /// <summary>Remembers which vector found a mutant out.</summary>
    internal void Remember(Mutant mutant, int vector)
    {
        List<int> lately = found.GetOrAdd(mutant.Place.File, static _ => []);
        lock (lately)
        {
            lately.Remove(vector);
            lately.Insert(0, vector);
            if (lately.Count > MostRemembered) lately.RemoveAt(MostRemembered);
        }
    }
}
