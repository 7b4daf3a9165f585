using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PLAN-1: a simple plan with local partners, community services among them, for how the service operates.</summary>
internal sealed class ServicePlanRule() : NetworkRule(Catalogue.Alignment.ServicePlan, Reached.All)
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "ServicePlan",
        "A plan agreed with community services for how the service operates has been in place",
        "A plan with community services for how the service operates was agreed",
        "No plan with community services for how the service operates has been agreed");

    internal override FactKind[] TurnsOn => [FactKinds.ServicePlans];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        Verdict verdict = OnceBy.Judge(asOf, term.DueBy!.Value, network.Begun, Agreed(network), Reached);
        for (int i = 0; i < network.Network.ServicePlans.Count; i++)
        {
            ServicePlan plan = network.Network.ServicePlans[i];
            if (plan.AgreedOn is { } agreed && asOf.IsOnOrAfter(agreed)) asOf.Cite(network.Path(FactKinds.ServicePlanAgreedOn, i), agreed);
        }

        return verdict;
    }

    private static Condition Agreed(NetworkStanding network)
    {
        Facts<ServicePlan> plans = network.Network.ServicePlans;
        if (!plans.IsKnown) return Condition.UnknownWithout(network.Path(FactKinds.ServicePlans));
        ConditionBuilder agreed = new();
        for (int i = 0; i < plans.Count; i++)
        {
            ServicePlan plan = plans[i];
            if (plan.Partners.IsKnown && !plan.Partners.AsSpan().Contains(ServicePartner.CommunityServices)) continue;
            agreed.Add(
                new(plan.AgreedOn?.DayNumber ?? DaySpan.NoStart, DaySpan.NoEnd),
                plan.Partners.IsKnown ? null : network.Path(FactKinds.ServicePlanPartners, i),
                plan.AgreedOn is null ? network.Path(FactKinds.ServicePlanAgreedOn, i) : null);
        }

        return agreed.Build();
    }
}
