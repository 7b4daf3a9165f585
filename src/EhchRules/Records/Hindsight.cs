namespace EhchRules.Records;

/// <summary>Takes from a record what was not yet known on a day: entries of later days, and ends that lie ahead.</summary>
/// <remarks>
/// What bears no day stays. A lone day of something that stays, such as the agreement of an alignment, is put off for ever where it lies
/// ahead: were it taken away, it would count as not known instead of as not yet come.
/// </remarks>
internal static class Hindsight
{
    internal static NetworkRecord Without(NetworkRecord record, DateOnly on) => NetworkRecord.Create(
        Without(record.Network, on),
        Map(record.Homes, home => Without(home, on)),
        Map(record.Residents, resident => Without(resident, on)),
        [.. record.Attestations.Where(attestation => attestation.On <= on).Select(attestation => attestation with { To = Known(attestation.To, on) })]);

    private static PrimaryCareNetwork Without(PrimaryCareNetwork network, DateOnly on) => network with
    {
        Practices = Map(Where(network.Practices, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        ServicePlans = Where(network.ServicePlans, entry => !(entry.AgreedOn > on)),
        Team = network.Team is not { } team ? null : team with
        {
            Established = Where(team.Established, entry => entry.On <= on),
            PlanArrangements = Dated(team.PlanArrangements, on),
            Members = Map(Where(team.Members, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        },
        MedicalInput = Map(Where(network.MedicalInput, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        Learning = Where(network.Learning, entry => entry.On <= on),
        PersonalisedCareStaff = Map(
            Where(network.PersonalisedCareStaff, entry => entry.From <= on),
            entry => entry with { To = Known(entry.To, on), Training = Where(entry.Training, training => training.On <= on) }),
        VaccinationArrangements = Map(Where(network.VaccinationArrangements, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        LocalVariations = [.. network.LocalVariations.Where(entry => entry.From <= on).Select(entry => entry with { To = Known(entry.To, on) })],
    };

    private static CareHome Without(CareHome home, DateOnly on) => home with
    {
        Registrations = Map(Where(home.Registrations, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        Alignments = Map(Where(home.Alignments, entry => entry.From <= on), entry => entry with { AgreedOn = PutOff(entry.AgreedOn, on), To = Known(entry.To, on) }),
        Exemptions =
        [
            .. home.Exemptions.Select(entry => entry with
            {
                ProviderAgreedOn = PutOff(entry.ProviderAgreedOn, on),
                CommissionerAgreedOn = PutOff(entry.CommissionerAgreedOn, on),
                LocalAuthorityAdviceOn = PutOff(entry.LocalAuthorityAdviceOn, on),
                To = Known(entry.To, on),
            }),
        ],
        Beds = Where(home.Beds, entry => entry.From <= on),
        Leads = Map(
            Where(home.Leads, entry => entry.From <= on),
            entry => entry with { To = Known(entry.To, on), Agreements = Where(entry.Agreements, agreement => agreement.On <= on) }),
        Rounds = Where(home.Rounds, entry => entry.On <= on),
        CheckIns = Where(home.CheckIns, entry => entry.On <= on),
        Protocols = Where(home.Protocols, entry => !(entry.AgreedOn > on)),
        Support = home.Support is not { } support ? null : support with
        {
            OutOfHoursContacts = Dated(support.OutOfHoursContacts, on),
            RemoteMonitoring = Dated(support.RemoteMonitoring, on),
            OxygenSupply = Dated(support.OxygenSupply, on),
            MedicineSupply = Dated(support.MedicineSupply, on),
            DeteriorationTools = Map(Where(support.DeteriorationTools, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
            StaffTrained = Where(support.StaffTrained, entry => entry.On <= on),
        },
    };

    private static Resident Without(Resident resident, DateOnly on) => resident with
    {
        Registrations = Map(Where(resident.Registrations, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        RegistrationSupport = Where(resident.RegistrationSupport, entry => entry.On <= on),
        Stays = Map(Where(resident.Stays, entry => entry.From <= on), entry => entry with { To = Known(entry.To, on) }),
        HospitalEpisodes = Map(
            Where(resident.HospitalEpisodes, entry => entry.From <= on),
            entry => entry with { To = Known(entry.To, on), DischargeSupport = Where(entry.DischargeSupport, support => support.On <= on) }),
        Plans = Map(
            Where(resident.Plans, entry => !(entry.AgreedOn > on)),
            entry => entry with
            {
                Assessment = entry.Assessment is { } assessment ? assessment with { On = PutOff(assessment.On, on) } : null,
                ReviewedOn = Where(entry.ReviewedOn, day => day <= on),
                RefreshRequired = [.. entry.RefreshRequired.Where(day => day <= on)],
            }),
        TimescaleReasons = [.. resident.TimescaleReasons.Where(entry => entry.On <= on)],
        MedicationReviews = Where(resident.MedicationReviews, entry => entry.On <= on),
        IdentifiedForMedicationReview = Dated(resident.IdentifiedForMedicationReview, on),
        ResidenceCodes = Where(resident.ResidenceCodes, entry => entry.On <= on),
        AdvanceCarePlanOffers = Dated(resident.AdvanceCarePlanOffers, on),
        UrgentCarePlans = Dated(resident.UrgentCarePlans, on),
        AnnualHealthChecks = Dated(resident.AnnualHealthChecks, on),
        LastYearOfLifeIdentified = Dated(resident.LastYearOfLifeIdentified, on),
        VaccinationOffers = Where(resident.VaccinationOffers, entry => entry.On <= on),
    };

    private static DateOnly? PutOff(DateOnly? day, DateOnly on) => day > on ? DateOnly.MaxValue : day;

    private static DateOnly? Known(DateOnly? to, DateOnly on) => to > on ? null : to;

    private static Facts<DatedEntry> Dated(Facts<DatedEntry> facts, DateOnly on) => Where(facts, entry => entry.On <= on);

    private static Facts<T> Where<T>(Facts<T> facts, Func<T, bool> known) => facts.IsKnown ? Enumerable.Where(facts, known).ToFacts() : facts;

    private static Facts<T> Map<T>(Facts<T> facts, Func<T, T> map) => facts.IsKnown ? facts.Select(map).ToFacts() : facts;
}
