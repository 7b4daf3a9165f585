using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The resident is identified as likely to be in the last 12 months of life.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record LastYearOfLifeIdentified(DateOnly On, string Resident) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"identify {FaultText.Resident(Resident)} as likely to be in the last 12 months of life";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        LastYearOfLifeIdentified = resident.LastYearOfLifeIdentified.Plus(new() { On = On }),
    });
}
