using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The resident is supported to register with a practice of the network.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Declined">Whether the resident declines; null where nothing is said of it.</param>
public sealed record RegistrationSupported(DateOnly On, string Resident, bool? Declined = null) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"support {FaultText.Resident(Resident)}{(Declined is true ? ", who declines, " : " ")}to register with a practice of the network";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        RegistrationSupport = resident.RegistrationSupport.Plus(new() { On = On, Declined = Declined }),
    });
}
