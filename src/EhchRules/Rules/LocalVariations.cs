using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What local variation agreements take away from a network's duties (requirements that assume A-8).</summary>
internal static class LocalVariations
{
    /// <summary>Finds the agreement that replaces on the day what a term asks: the first of several; -1 where none is known to.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="network">The network.</param>
    /// <param name="term">The term of the day.</param>
    /// <param name="possible">Takes, where none is known to, each that may: the record does not say what it replaces.</param>
    internal static int Active(AsOf asOf, PrimaryCareNetwork network, Term term, List<int> possible)
    {
        if (term.VariedLocallyBy is not { } section) return -1;
        for (int i = 0; i < network.LocalVariations.Count; i++)
        {
            LocalVariation variation = network.LocalVariations[i];
            bool replaces = variation.Sections.AsSpan().Contains(section);
            if ((!replaces && variation.Sections.IsKnown) || !asOf.IsIn(DaySpan.Of(variation.From, variation.To))) continue;
            if (replaces)
            {
                possible.Clear();
                return i;
            }

            possible.Add(i);
        }

        return -1;
    }

    /// <summary>Gets the days on which agreements replace what a requirement asks, as far as is known on the day: none that begins later is, and one that is active goes on.</summary>
    internal static Days Known(AsOf asOf, NetworkStanding network, Requirement requirement)
    {
        List<DaySpan> runs = [];
        foreach (Term term in requirement.Terms)
        {
            if (term.VariedLocallyBy is not { } section || !TermsInForce.IsSeen(term, network.Basis.KnownOn)) continue;
            foreach (LocalVariation variation in network.Network.LocalVariations)
            {
                DaySpan days = DaySpan.Of(variation.From, variation.To);
                if (!variation.Sections.AsSpan().Contains(section) || !asOf.IsOnOrAfter(days.From)) continue;
                if (asOf.IsIn(days)) days = days with { To = DaySpan.NoEnd };
                runs.Add(days.Intersect(DaySpan.Of(term.Period)));
            }
        }

        return Days.Of(runs);
    }

    /// <summary>Gets when no agreement replaces what a requirement asks.</summary>
    internal static Condition Unvaried(NetworkStanding network, Requirement requirement)
    {
        ConditionBuilder varied = new();
        foreach (Term term in requirement.Terms)
        {
            if (term.VariedLocallyBy is not { } section || !TermsInForce.IsSeen(term, network.Basis.KnownOn)) continue;
            for (int i = 0; i < network.Network.LocalVariations.Count; i++)
            {
                LocalVariation variation = network.Network.LocalVariations[i];
                bool replaces = variation.Sections.AsSpan().Contains(section);
                if (!replaces && variation.Sections.IsKnown) continue;
                DaySpan days = DaySpan.Of(variation.From, variation.To).Intersect(DaySpan.Of(term.Period));
                varied.Add(days, replaces ? null : network.Path(FactKinds.LocalVariationSections, i));
            }
        }

        return varied.Build().Not();
    }
}
