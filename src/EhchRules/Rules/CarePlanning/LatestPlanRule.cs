using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Judges a requirement by what the latest plan holds: the one agreed last by the day, or the later entry of two of one day.</summary>
internal abstract class LatestPlanRule(Requirement requirement, Binding binding, params ReadOnlySpan<ReasonTemplate> reasons)
    : ResidentRule(requirement, binding, reasons)
{
    internal static readonly ReasonTemplate NoPlan = new("NoPlan", Outcome.NotApplicable, "There is no plan to judge.");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<CarePlan> plans = resident.Resident.Plans;
        if (!plans.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.Plans));
        int latest = Latest(asOf, plans);
        Verdict verdict = latest >= 0 ? OfPlan(asOf, resident, latest) : WithoutPlan(asOf, term, resident, stay);

        // A plan that is not known to be agreed may be the latest, or no plan at all. Where one of several matters, so does which was the later.
        List<FactPath>? drafts = null;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i].AgreedOn is null) (drafts ??= []).Add(resident.Path(FactKinds.PlanAgreedOn, i));
        }

        for (int i = 0; drafts is not null && i < plans.Count; i++)
        {
            if (plans[i].AgreedOn is null) verdict = Verdict.Settle(verdict, OfPlan(asOf, resident, i), [.. drafts]);
        }

        return verdict;
    }

    internal static int Latest(AsOf asOf, Facts<CarePlan> plans)
    {
        int latest = -1;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i].AgreedOn is not { } agreed || !asOf.IsOnOrAfter(agreed)) continue;
            if (latest < 0 || agreed >= plans[latest].AgreedOn) latest = i;
        }

        return latest;
    }

    /// <summary>Judges as if one plan were the latest.</summary>
    protected abstract Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index);

    protected virtual Verdict WithoutPlan(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => NoPlan.Bare;
}
