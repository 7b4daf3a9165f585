using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What local variation agreements take away from a network's duties (requirements that assume A-8).</summary>
internal static class LocalVariations
{
    /// <summary>Finds the agreement that replaces on the day what a term asks, or of which the record does not say what it replaces.</summary>
    /// <returns>The position of the first that replaces it, else of the first that may; -1 where there is none.</returns>
    internal static int Active(AsOf asOf, PrimaryCareNetwork network, Term term, out bool isKnown)
    {
        isKnown = true;
        if (term.VariedLocallyBy is not { } section) return -1;
        int possible = -1;
        for (int i = 0; i < network.LocalVariations.Count; i++)
        {
            LocalVariation variation = network.LocalVariations[i];
            bool replaces = variation.Sections.AsSpan().Contains(section);
            if ((!replaces && variation.Sections.IsKnown) || !asOf.IsIn(DaySpan.Of(variation.From, variation.To))) continue;
            if (replaces) return i;
            if (possible < 0) possible = i;
        }

        isKnown = possible < 0;
        return possible;
    }

    /// <summary>Gets the days on which agreements are known to replace what a requirement asks.</summary>
    internal static Days DaysOf(PrimaryCareNetwork network, Requirement requirement)
    {
        List<DaySpan> runs = [];
        foreach (Term term in requirement.Terms)
        {
            if (term.VariedLocallyBy is not { } section) continue;
            foreach (LocalVariation variation in network.LocalVariations)
            {
                if (variation.Sections.AsSpan().Contains(section)) runs.Add(DaySpan.Of(variation.From, variation.To).Intersect(DaySpan.Of(term.Period)));
            }
        }

        return Days.Of(runs);
    }
}
