using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>Support is given with the discharge from hospital.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="AdmittedToHospital">The first day of the time in hospital, which must be recorded.</param>
/// <param name="Ng27Considered">Whether NICE guideline NG27 is considered.</param>
public sealed record DischargeSupported(DateOnly On, string Resident, DateOnly AdmittedToHospital, bool Ng27Considered = true) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"support {FaultText.Resident(Resident)}'s discharge after the admission to hospital on {InWords(AdmittedToHospital)} {(Ng27Considered ? "with" : "without")} regard to NICE NG27";

    internal override void LayOver(Overlay over) => over.Resident(
        Resident,
        resident => resident.HospitalEpisodes.Changing(
            episode => episode.From == AdmittedToHospital,
            episode => episode with { DischargeSupport = episode.DischargeSupport.Plus(new() { On = On, Ng27Considered = Ng27Considered }) }) is { } episodes
                ? resident with { HospitalEpisodes = episodes }
                : null,
        $"\"{FaultText.Resident(Resident)}\" has no time in hospital from {FaultText.Day(AdmittedToHospital)}");
}
