using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>A talk about preferences for the end of life is offered.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record AdvanceCarePlanOffered(DateOnly On, string Resident) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"offer {FaultText.Resident(Resident)} a talk about preferences for the end of life";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        AdvanceCarePlanOffers = resident.AdvanceCarePlanOffers.Plus(new() { On = On }),
    });
}
