using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The plans of a resident that are drafted are agreed.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id, for whom a plan without a day of agreement must be recorded.</param>
public sealed record DraftPlanAgreed(DateOnly On, string Resident) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"agree the care and support plan drafted for {FaultText.Resident(Resident)}";

    internal override void LayOver(Overlay over) => over.Resident(
        Resident,
        resident => resident.Plans.Changing(static plan => plan.AgreedOn is null, plan => plan with { AgreedOn = On }) is { } plans
            ? resident with { Plans = plans }
            : null,
        $"\"{FaultText.Resident(Resident)}\" has no plan without a day of agreement");
}
