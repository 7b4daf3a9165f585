namespace EhchRules.Sampling;

/// <summary>Who comes to a home's rounds while one person is its lead: mostly the same people, so the lists are made once and shared.</summary>
internal sealed class RoundTeam
{
    private RoundTeam(HomeOutline home, ClinicalLead? lead)
    {
        RoundAttendee coordinator = new() { Person = "care-coordinator-1", Role = TeamRole.CareCoordinator };
        RoundAttendee standIn = new() { Person = "care-coordinator-2", Role = TeamRole.CareCoordinator };
        RoundAttendee manager = new() { Person = $"{home.Id}-manager", Role = TeamRole.CareHomeManager };
        RoundAttendee nurse = new() { Person = "district-nurse-1", Role = TeamRole.DistrictNurse };
        RoundAttendee doctor = lead is { Profession: Profession.GeneralPractitioner }
            ? new() { Person = lead.Person, Role = TeamRole.GeneralPractitioner }
            : new() { Person = "gp-1", Role = TeamRole.GeneralPractitioner };
        RoundAttendee usual = lead is null or { Profession: Profession.GeneralPractitioner } ? nurse : new() { Person = lead.Person, Role = RoleOf(lead) };
        Usual = [usual, coordinator, manager];
        WithStandIn = [usual, standIn, manager];
        WithDoctor = usual == nurse ? [doctor, coordinator, manager] : [usual, doctor, coordinator, manager];
        WithGeriatrician = [usual, new() { Person = "geriatrician-1", Role = TeamRole.Geriatrician }, coordinator];
    }

    internal Facts<RoundAttendee> Usual { get; }

    internal Facts<RoundAttendee> WithStandIn { get; }

    internal Facts<RoundAttendee> WithDoctor { get; }

    internal Facts<RoundAttendee> WithGeriatrician { get; }

    /// <summary>Makes the team of each lead's time, and last the team of the days without a lead.</summary>
    internal static RoundTeam[] OfEachLead(HomeOutline home, Facts<ClinicalLead> leads) =>
        [.. leads.Select(lead => new RoundTeam(home, lead)), new RoundTeam(home, null)];

    private static TeamRole RoleOf(ClinicalLead lead) => lead.Profession switch
    {
        Profession.Nurse => TeamRole.CommunityMatron,
        Profession.Pharmacist => TeamRole.ClinicalPharmacist,
        Profession.AlliedHealthProfessional => TeamRole.Physiotherapist,
        Profession.NotAClinician => TeamRole.CareHomeManager,
        _ => TeamRole.Other,
    };
}
