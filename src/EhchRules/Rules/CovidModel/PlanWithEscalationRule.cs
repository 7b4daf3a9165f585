using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-3: a personalised care plan and an individually agreed treatment escalation plan.</summary>
internal sealed class PlanWithEscalationRule() : ResidentRule(Catalogue.CovidModel.PlanWithEscalation, Binding.InScope, HasBoth, LacksOne)
{
    private static readonly ReasonTemplate HasBoth = new("EscalationPlanAgreed", Outcome.Met, "A care plan with a treatment escalation plan was agreed on {on}.");
    private static readonly ReasonTemplate LacksOne = new("NoEscalationPlan", Outcome.NotMet, "No care plan with a treatment escalation plan has been agreed.");

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<CarePlan> plans = resident.Resident.Plans;
        if (!plans.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.Plans));
        List<FactPath> missing = [];
        int latest = -1;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i].EscalationPlan is false || asOf.Knows(plans[i].AgreedOn) is false) continue;
            if (plans[i].EscalationPlan is null) missing.Add(resident.Path(FactKinds.PlanEscalation, i));
            if (plans[i].AgreedOn is null) missing.Add(resident.Path(FactKinds.PlanAgreedOn, i));
            if (plans[i] is { EscalationPlan: true, AgreedOn: { } agreed } && (latest < 0 || agreed >= plans[latest].AgreedOn)) latest = i;
        }

        if (latest >= 0)
        {
            asOf.Cite(resident.Path(FactKinds.PlanEscalation, latest), ReasonArgument.Of(true));
            return HasBoth.With(plans[latest].AgreedOn!.Value);
        }

        return missing.Count > 0 ? Verdict.Undetermined([.. missing]) : LacksOne.Bare;
    }
}
