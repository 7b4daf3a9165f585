using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>Residence in a care home is coded in the GP record.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Code">The SNOMED CT code.</param>
public sealed record ResidenceCoded(DateOnly On, string Resident, string Code) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"code {FaultText.Resident(Resident)}'s residence in the GP record with SNOMED CT {CodeText.Shorten(Code)}";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        ResidenceCodes = resident.ResidenceCodes.Plus(new() { System = "SNOMED-CT", Code = Code, On = On }),
    });
}
