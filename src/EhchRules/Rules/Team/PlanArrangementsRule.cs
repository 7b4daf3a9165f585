using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-1: arrangements for the team to develop personalised care and support plans.</summary>
internal sealed class PlanArrangementsRule() : NetworkRule(Catalogue.Team.PlanArrangements, Reached.All)
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "PlanArrangements",
        "Arrangements for the team to develop care and support plans have been in place",
        "Arrangements for the team to develop care and support plans were made",
        "No arrangements for the team to develop care and support plans are recorded");

    internal override FactKind[] TurnsOn => [FactKinds.PlanArrangements];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        Verdict verdict = OnceBy.Judge(asOf, term.DueBy!.Value, network.Begun, Arranged(network), Reached);
        if (network.Network.Team is { } team && asOf.TryEarliest(team.PlanArrangements, out DatedEntry first, out int index))
        {
            asOf.Cite(network.Path(FactKinds.PlanArrangementsOn, index), first.On);
        }

        return verdict;
    }

    private static Condition Arranged(NetworkStanding network)
    {
        if (network.Network.Team is not { } team) return Condition.UnknownWithout(network.Path(FactKinds.Team));
        if (!team.PlanArrangements.IsKnown) return Condition.UnknownWithout(network.Path(FactKinds.PlanArrangements));
        List<DaySpan> runs = [];
        foreach (DatedEntry entry in team.PlanArrangements) runs.Add(new(entry.On.DayNumber, DaySpan.NoEnd));
        return Condition.On(Days.Of(runs));
    }
}
