using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The resident is identified for a structured medication review.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record IdentifiedForMedicationReview(DateOnly On, string Resident) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"identify {FaultText.Resident(Resident)} for a structured medication review";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        IdentifiedForMedicationReview = resident.IdentifiedForMedicationReview.Plus(new() { On = On }),
    });
}
