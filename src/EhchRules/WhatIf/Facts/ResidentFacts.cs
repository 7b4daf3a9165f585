using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>The resident registers with a practice.</summary>
/// <param name="On">The first day of the registration. One that goes on ends on the eve: a patient has one practice.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Practice">The practice.</param>
public sealed record PracticeRegistered(DateOnly On, string Resident, PracticeCode Practice) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"register {FaultText.Plain(Resident)} with practice {Practice}";

    internal override void LayOver(Overlay over)
    {
        DateOnly eve = Eve;
        over.Resident(Resident, resident => resident with
        {
            Registrations = (resident.Registrations.Changing(registration => registration.GoesOnAfter(eve), registration => registration with { To = eve })
                ?? resident.Registrations).Plus(new() { Practice = Practice, From = On }),
        });
    }
}

/// <summary>The resident is supported to register with a practice of the network.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Declined">Whether the resident declines; null where nothing is said of it.</param>
public sealed record RegistrationSupported(DateOnly On, string Resident, bool? Declined = null) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"support {FaultText.Plain(Resident)}{(Declined is true ? ", who declines, " : " ")}to register with a practice of the network";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        RegistrationSupport = resident.RegistrationSupport.Plus(new() { On = On, Declined = Declined }),
    });
}

/// <summary>Support is given with the discharge from hospital.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="AdmittedToHospital">The first day of the time in hospital, which must be recorded.</param>
/// <param name="Ng27Considered">Whether NICE guideline NG27 is considered.</param>
public sealed record DischargeSupported(DateOnly On, string Resident, DateOnly AdmittedToHospital, bool Ng27Considered = true) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"support {FaultText.Plain(Resident)}'s discharge after the admission to hospital on {InWords(AdmittedToHospital)} {(Ng27Considered ? "with" : "without")} regard to NICE NG27";

    internal override void LayOver(Overlay over) => over.Resident(
        Resident,
        resident => resident.HospitalEpisodes.Changing(
            episode => episode.From == AdmittedToHospital,
            episode => episode with { DischargeSupport = episode.DischargeSupport.Plus(new() { On = On, Ng27Considered = Ng27Considered }) }) is { } episodes
                ? resident with { HospitalEpisodes = episodes }
                : null,
        $"{FaultText.Quote(Resident)} has no time in hospital from {FaultText.Day(AdmittedToHospital)}");
}

/// <summary>The resident's medication is reviewed.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Structured">Whether it is a structured medication review; null where nothing is said of it.</param>
/// <param name="Mode">How it is held; null where nothing is said of it.</param>
public sealed record MedicationReviewed(DateOnly On, string Resident, bool? Structured = null, ReviewMode? Mode = null) : HypotheticalFact(On)
{
    internal override HypotheticalFact? Barer => Structured is null && Mode is null ? null : new MedicationReviewed(On, Resident);

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string kind = Structured switch
        {
            true => "a structured medication review",
            false => "a medication review that is not structured",
            null => "a medication review",
        };
        return $"hold {kind} for {FaultText.Plain(Resident)}{(Mode is { } mode ? $" {(mode is ReviewMode.InPerson ? "in person" : $"by {Phrase.Words(mode)}")}" : "")}";
    }

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        MedicationReviews = resident.MedicationReviews.Plus(new() { On = On, Structured = Structured, Mode = Mode }),
    });
}

/// <summary>The resident is identified for a structured medication review.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record IdentifiedForMedicationReview(DateOnly On, string Resident) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"identify {FaultText.Plain(Resident)} for a structured medication review";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        IdentifiedForMedicationReview = resident.IdentifiedForMedicationReview.Plus(new() { On = On }),
    });
}

/// <summary>Residence in a care home is coded in the GP record.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Code">The SNOMED CT code.</param>
public sealed record ResidenceCoded(DateOnly On, string Resident, string Code) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"code {FaultText.Plain(Resident)}'s residence in the GP record with SNOMED CT {CodeText.Shorten(Code)}";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        ResidenceCodes = resident.ResidenceCodes.Plus(new() { System = "SNOMED-CT", Code = Code, On = On }),
    });
}

/// <summary>A talk about preferences for the end of life is offered.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record AdvanceCarePlanOffered(DateOnly On, string Resident) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"offer {FaultText.Plain(Resident)} a talk about preferences for the end of life";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        AdvanceCarePlanOffers = resident.AdvanceCarePlanOffers.Plus(new() { On = On }),
    });
}

/// <summary>The resident is identified as likely to be in the last 12 months of life.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
public sealed record LastYearOfLifeIdentified(DateOnly On, string Resident) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"identify {FaultText.Plain(Resident)} as likely to be in the last 12 months of life";

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        LastYearOfLifeIdentified = resident.LastYearOfLifeIdentified.Plus(new() { On = On }),
    });
}
