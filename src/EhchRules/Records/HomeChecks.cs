namespace EhchRules.Records;

/// <summary>The checks on a home's part of a record.</summary>
internal static class HomeChecks
{
    internal static void Check(RecordChecks at, CareHome home)
    {
        at.OwnId(home.Id, at.Homes);
        at.Each("registrations", home.Registrations, static (at, registration) =>
        {
            at.Required(registration.Location, "location");
            at.Defined(registration.Services, "services");
            at.Interval(registration);
        });
        at.Defined(home.Serves, "serves");
        at.Each("beds", home.Beds, static (at, beds) => at.AtLeast(0, beds.Count, "count"));
        at.Each("alignments", home.Alignments, static (at, alignment) =>
        {
            at.Required(alignment.Network, "network");
            at.Interval(alignment);
        });
        at.Each("exemptions", home.Exemptions, Exemption);
        at.Each("leads", home.Leads, Lead);
        at.Each("rounds", home.Rounds, Round);
        at.Each("checkIns", home.CheckIns);
        at.Each("protocols", home.Protocols, static (at, protocol) => at.Defined(protocol.Kind, "kind"));
        at.Part("support", home.Support, Support);
    }

    private static void Exemption(RecordChecks at, Exemption exemption)
    {
        // A home is exempt from the last of the days on which the two agreed, so that is where the interval starts.
        at.Ends(exemption.To, exemption.ProviderAgreedOn, "providerAgreedOn");
        if (!(exemption.To < exemption.ProviderAgreedOn)) at.Ends(exemption.To, exemption.CommissionerAgreedOn, "commissionerAgreedOn");
    }

    private static void Lead(RecordChecks at, ClinicalLead lead)
    {
        at.Key(lead.Person, "person");
        at.Defined(lead.Profession, "profession");
        at.Interval(lead);
        at.Each("agreements", lead.Agreements, static (at, agreement) =>
        {
            at.Defined(agreement.By, "by");
            if (agreement is { By: AgreeingBody.Practice, Code: null }) at.Fault("code", "missing: an agreement by a practice names it");
        });
    }

    private static void Round(RecordChecks at, HomeRound round)
    {
        at.Each("attendees", round.Attendees, static (at, attendee) =>
        {
            at.Key(attendee.Person, "person");
            at.Defined(attendee.Role, "role");
        });
        at.Defined(round.MedicalInput, "medicalInput");
        at.Defined(round.PrioritisedBy, "prioritisedBy");
        at.References("reviewed", round.Reviewed, at.Residents);
    }

    private static void Support(RecordChecks at, HomeSupport support)
    {
        at.Each("outOfHoursContacts", support.OutOfHoursContacts);
        at.Each("remoteMonitoring", support.RemoteMonitoring);
        at.Each("oxygenSupply", support.OxygenSupply);
        at.Each("medicineSupply", support.MedicineSupply);
        at.Each("deteriorationTools", support.DeteriorationTools, static (at, tool) => at.Interval(tool));
        at.Defined(support.DataSecurityToolkit, "dataSecurityToolkit");
        at.AtLeast(0, support.Staff, "staff");
        at.Each("staffTrained", support.StaffTrained, static (at, training) => at.AtLeast(0, training.Count, "count"));
    }
}
