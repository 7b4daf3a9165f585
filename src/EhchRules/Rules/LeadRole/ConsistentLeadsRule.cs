using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-6: several leads in one network work to one approach.</summary>
internal sealed class ConsistentLeadsRule() : NetworkRule(Catalogue.LeadRole.ConsistentLeads, FewerThanTwo, Question)
{
    private static readonly ReasonTemplate FewerThanTwo = new("FewerThanTwoLeads", Outcome.NotApplicable, "Fewer than two people are clinical leads of the network's aligned homes.");
    private static readonly ReasonTemplate Question = new("DoLeadsWorkAsOne", Outcome.NeedsJudgement, "{count} people are clinical leads of the network's aligned homes. Do they work in a consistent way?");

    internal override FactKind[] TurnsOn => [FactKinds.Leads];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        HashSet<string> certain = new(StringComparer.Ordinal);
        HashSet<string> possible = new(StringComparer.Ordinal);
        List<FactPath> missing = [];
        bool anyUnknown = !network.Record.Homes.IsKnown;
        if (anyUnknown) missing.Add(new(network.Record, FactKinds.Homes));
        foreach (HomeStanding home in network.Homes)
        {
            Answer bound = asOf.Ask(home.Bound);
            if (bound is Answer.No) continue;
            if (bound is Answer.Unknown) missing.AddRange(home.Bound.Missing(asOf));
            if (!home.Home.Leads.IsKnown)
            {
                missing.Add(home.Path(FactKinds.Leads));
                anyUnknown = true;
            }

            foreach (ClinicalLead lead in home.Home.Leads)
            {
                if (!asOf.IsIn(DaySpan.Of(lead.From, lead.To))) continue;
                possible.Add(lead.Person);
                if (bound is Answer.Yes) certain.Add(lead.Person);
            }
        }

        if (certain.Count >= 2) return Question.With(certain.Count);
        return anyUnknown || possible.Count >= 2 ? Verdict.Undetermined([.. missing]) : FewerThanTwo.Bare;
    }
}
