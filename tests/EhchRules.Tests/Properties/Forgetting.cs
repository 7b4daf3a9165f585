namespace EhchRules.Tests.Properties;

/// <summary>The same record with some facts no longer known: the record it came from is then one way of completing it.</summary>
internal static class Forgetting
{
    internal static NetworkRecord Some(NetworkRecord record, Chance chance)
    {
        Forget forget = new(chance);
        PrimaryCareNetwork network = record.Network;
        return NetworkRecord.Create(
            network with
            {
                CommunityProvider = forget.Name(network.CommunityProvider),
                Practices = forget.List(network.Practices),
                ServicePlans = forget.List(network.ServicePlans, plan => plan with { AgreedOn = forget.Value(plan.AgreedOn), Partners = forget.List(plan.Partners) }),
                Team = network.Team is not { } team || chance.Likely(8) ? null : team with
                {
                    Established = forget.List(team.Established, entry => entry with { CoordinatedBy = forget.Name(entry.CoordinatedBy) }),
                    PlanArrangements = forget.List(team.PlanArrangements),
                    Members = forget.List(team.Members, member => member with { Role = forget.Value(member.Role), Organisation = forget.Name(member.Organisation) }),
                },
                MedicalInput = forget.List(network.MedicalInput, entry => entry with { EveryWeeks = forget.Value(entry.EveryWeeks) }),
                Learning = forget.List(network.Learning),
                PersonalisedCareStaff = forget.List(network.PersonalisedCareStaff, member => member with { Role = forget.Value(member.Role), Training = forget.List(member.Training) }),
                VaccinationArrangements = forget.List(network.VaccinationArrangements, entry => entry with { Vaccines = forget.List(entry.Vaccines) }),
                LocalVariations = [.. network.LocalVariations.Select(entry => entry with { Sections = forget.List(entry.Sections) })],
            },
            record.Homes.IsKnown ? record.Homes.Select(home => Some(home, forget)).ToFacts() : record.Homes,
            record.Residents.IsKnown ? record.Residents.Select(resident => Some(resident, forget)).ToFacts() : record.Residents,
            record.Attestations);
    }

    private static CareHome Some(CareHome home, Forget forget) => home with
    {
        Registrations = forget.List(home.Registrations, entry => entry with { Services = forget.List(entry.Services) }),
        Alignments = forget.List(home.Alignments, entry => entry with { AgreedOn = forget.Value(entry.AgreedOn) }),
        Exemptions = [.. home.Exemptions.Select(entry => entry with
        {
            NotSubstantivelyACareHome = forget.Value(entry.NotSubstantivelyACareHome),
            ProviderAgreedOn = forget.Value(entry.ProviderAgreedOn),
            CommissionerAgreedOn = forget.Value(entry.CommissionerAgreedOn),
            Disputed = forget.Value(entry.Disputed),
        })],
        Leads = forget.List(home.Leads, lead => lead with
        {
            Profession = forget.Value(lead.Profession),
            CareHomeExperience = forget.Value(lead.CareHomeExperience),
            Agreements = forget.List(lead.Agreements),
        }),
        Rounds = forget.List(home.Rounds, round => round with
        {
            Attendees = forget.List(round.Attendees),
            MedicalInput = forget.Value(round.MedicalInput),
            PrioritisedBy = forget.List(round.PrioritisedBy),
            Digital = forget.Value(round.Digital),
        }),
        CheckIns = forget.List(home.CheckIns),
        Protocols = forget.List(home.Protocols, entry => entry with { Kind = forget.Value(entry.Kind), AgreedOn = forget.Value(entry.AgreedOn) }),
        Support = home.Support is not { } support ? null : support with
        {
            RemoteMonitoring = forget.List(support.RemoteMonitoring),
            MedicineSupply = forget.List(support.MedicineSupply),
            OutOfHoursContacts = forget.List(support.OutOfHoursContacts),
            DeteriorationTools = forget.List(support.DeteriorationTools),
        },
    };

    private static Resident Some(Resident resident, Forget forget) => resident with
    {
        Registrations = forget.List(resident.Registrations),
        RegistrationSupport = forget.List(resident.RegistrationSupport),
        Stays = forget.List(resident.Stays, stay => stay with { Kind = forget.Value(stay.Kind) }),
        HospitalEpisodes = forget.List(resident.HospitalEpisodes, episode => episode with { DischargeSupport = forget.List(episode.DischargeSupport) }),
        Plans = forget.List(resident.Plans, plan => plan with
        {
            AgreedOn = forget.Value(plan.AgreedOn),
            With = forget.List(plan.With),
            Assessment = forget.Name(plan.Assessment),
            EndOfLifeNeeds = forget.Value(plan.EndOfLifeNeeds),
            EscalationPlan = forget.Value(plan.EscalationPlan),
            DrawsOn = forget.List(plan.DrawsOn),
            ReviewedOn = forget.List(plan.ReviewedOn),
        }),
        MedicationReviews = forget.List(resident.MedicationReviews, review => review with { Structured = forget.Value(review.Structured) }),
        IdentifiedForMedicationReview = forget.List(resident.IdentifiedForMedicationReview),
        ResidenceCodes = forget.List(resident.ResidenceCodes, code => code with { System = forget.Name(code.System) }),
        AdvanceCarePlanOffers = forget.List(resident.AdvanceCarePlanOffers),
        LastYearOfLifeIdentified = forget.List(resident.LastYearOfLifeIdentified),
    };

    private sealed class Forget(Chance chance)
    {
        internal T? Value<T>(T? value)
            where T : struct => chance.Likely(8) ? null : value;

        internal T? Name<T>(T? value)
            where T : class => chance.Likely(8) ? null : value;

        internal Facts<T> List<T>(Facts<T> facts, Func<T, T>? within = null) => chance.Likely(8) || !facts.IsKnown
            ? Facts<T>.Unknown
            : within is null ? facts : facts.Select(within).ToFacts();
    }
}
