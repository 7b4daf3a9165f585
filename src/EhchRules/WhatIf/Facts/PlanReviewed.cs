using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The resident's latest plan is reviewed.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id, for whom a plan agreed by the day must be recorded. Of two agreed on one day, the later entry is meant.</param>
public sealed record PlanReviewed(DateOnly On, string Resident) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"review {FaultText.Resident(Resident)}'s care and support plan";

    internal override void LayOver(Overlay over) => over.Resident(
        Resident,
        resident =>
        {
            CarePlan? latest = null;
            foreach (CarePlan plan in resident.Plans)
            {
                if (plan.AgreedOn <= On && !(plan.AgreedOn < latest?.AgreedOn)) latest = plan;
            }

            return resident.Plans.Changing(plan => ReferenceEquals(plan, latest), plan => plan with { ReviewedOn = plan.ReviewedOn.Plus(On) }) is { } plans
                ? resident with { Plans = plans }
                : null;
        },
        $"\"{FaultText.Resident(Resident)}\" has no plan agreed by {FaultText.Day(On)}");
}
