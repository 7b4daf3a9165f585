using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The resident registers with a practice.</summary>
/// <param name="On">The first day of the registration. One that goes on ends on the eve: a patient has one practice.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Practice">The practice.</param>
public sealed record PracticeRegistered(DateOnly On, string Resident, PracticeCode Practice) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"register {FaultText.Resident(Resident)} with practice {Practice}";

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
