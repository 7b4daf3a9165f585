namespace EhchRules.Rules;

/// <summary>Judges whether shared learning took place in the contract year (LEARN-1 and ROLE-5).</summary>
internal static class LearningInTheYear
{
    internal static Verdict Judge(AsOf asOf, NetworkStanding network, ReasonTemplate took, ReasonTemplate none)
    {
        Facts<LearningEvent> learning = network.Network.Learning;
        if (!learning.IsKnown) return Verdict.Undetermined(network.Path(FactKinds.Learning));
        DaySpan year = asOf.ContractYear;
        int first = -1;
        for (int i = 0; i < learning.Count; i++)
        {
            if (year.Contains(learning[i].On.DayNumber) && (first < 0 || learning[i].On < learning[first].On)) first = i;
        }

        if (first < 0 || !asOf.Knows(learning[first])) return none.Bare;
        asOf.Cite(network.Path(FactKinds.LearningOn, first), learning[first].On);
        return took.With(learning[first].On, learning[first].Topic ?? "topic not recorded");
    }
}
