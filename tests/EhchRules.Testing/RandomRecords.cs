namespace EhchRules.Testing;

/// <summary>Makes small records that are valid and otherwise as awkward as they can be.</summary>
/// <param name="chance">Where choices come from.</param>
/// <param name="absent">How many facts in a hundred are not known.</param>
public sealed class RandomRecords(Chance chance, int absent)
{
    private static readonly PcnCode Own = PcnCode.Parse("U57491");
    private static readonly PcnCode Other = PcnCode.Parse("U10001");
    private static readonly PracticeCode[] Practices = [PracticeCode.Parse("G84001"), PracticeCode.Parse("G84002"), PracticeCode.Parse("H81003")];
    private static readonly SpecificationSection[] Sections = [SpecificationSection.ServiceRequirements, SpecificationSection.Parse("7"), SpecificationSection.Parse("10.1")];
    private static readonly OdsCode Provider = OdsCode.Parse("RJ1");

    public static NetworkRecord Make(int seed, int absent = 12)
    {
        RandomRecords records = new(new Chance(seed), absent);
        return records.Make();
    }

    private NetworkRecord Make()
    {
        CareHome[] homes = [.. Enumerable.Range(0, 1 + chance.Below(2)).Select(Home)];
        Resident[] residents = [.. Enumerable.Range(0, 1 + chance.Below(3)).Select(i => Resident(i, homes.Length))];
        return NetworkRecord.Create(Network(), homes.ToFacts(), residents.ToFacts(), [.. Attestations(homes.Length, residents.Length)]);
    }

    private Facts<T> Maybe<T>(IEnumerable<T> entries) => chance.Likely(absent) ? Facts<T>.Unknown : entries.ToFacts();

    private T? Told<T>(T value)
        where T : struct => chance.Likely(absent) ? null : value;

    private T? Named<T>(T value)
        where T : class => chance.Likely(absent) ? null : value;

    private Facts<DatedEntry> Entries(int most = 2) => Maybe(chance.Days(most).Select(day => new DatedEntry { On = day }));

    private PrimaryCareNetwork Network() => new()
    {
        Code = Own,
        From = chance.Likely(70) ? null : chance.Day(),
        Commissioner = OdsCode.Parse("72Q"),
        CommunityProvider = Named(Provider),
        Practices = Maybe(chance.Days(3).Select((day, i) => new PracticeMembership { Code = Practices[i], From = chance.Likely(60) ? new(2019, 7, 1) : day, To = chance.Likely(80) ? null : day.AddDays(400) })),
        ServicePlans = Maybe(chance.Days(2).Select(day => new ServicePlan { AgreedOn = Told(day), Partners = Maybe(chance.Likely(60) ? [ServicePartner.CommunityServices] : (ServicePartner[])[ServicePartner.Hospice]) })),
        Team = chance.Likely(absent) ? null : Team(),
        MedicalInput = Maybe(chance.Days(1).Select(day => new MedicalInputFrequency { EveryWeeks = Told(1 + chance.Below(4)), From = day, To = chance.End(day) })),
        Learning = Maybe(chance.Days(3).Select(day => new LearningEvent { On = day, Topic = "falls" })),
        PersonalisedCareStaff = Maybe(chance.Days(2).Select((day, i) => new PersonalisedCareStaffMember
        {
            Person = $"s-{i}",
            Role = Told(chance.Of(TeamRole.CareCoordinator, TeamRole.SocialPrescribingLinkWorker, TeamRole.Dentist)),
            From = day,
            To = chance.End(day),
            Training = Maybe(chance.Days(2).Select(on => new Training { On = on, Accredited = Told(chance.Likely(70)), State = Told(chance.Of<TrainingState>()) })),
        })),
        VaccinationArrangements = Maybe(chance.Days(3).Select(day => new VaccinationArrangement
        {
            From = day,
            To = chance.End(day),
            Vaccines = Maybe(Enum.GetValues<Vaccine>().Where(_ => chance.Likely(60))),
        })),
        LocalVariations = chance.Likely(75) ? [] :
        [
            .. chance.Days(2).Select(day => new LocalVariation
            {
                From = day,
                To = chance.End(day),
                Sections = Maybe(Sections.Where(_ => chance.Likely(60))),
            }),
        ],
    };

    private MultidisciplinaryTeam Team() => new()
    {
        Established = Maybe(chance.Days(2).Select(day => new TeamEstablishment { On = day, CoordinatedBy = Named("c-1") })),
        PlanArrangements = Entries(),
        Members = Maybe(chance.Days(5).Select((day, i) => new TeamMember
        {
            Person = $"m-{i}",
            Role = Told(chance.Of(TeamRole.GeneralPractitioner, TeamRole.ClinicalPharmacist, TeamRole.Dentist, TeamRole.Optometrist, TeamRole.SocialWorker, TeamRole.DementiaSpecialist)),
            Organisation = Named(chance.Of(Provider, OdsCode.Parse(Own.Value), OdsCode.Parse(Practices[0].Value), OdsCode.Parse("RYX"))),
            From = day,
            To = chance.End(day),
        })),
    };

    private CareHome Home(int index) => new()
    {
        Id = $"home-{index}",
        Registrations = Maybe(chance.Days(2).Select((day, i) => new CqcRegistration
        {
            Location = CqcLocationId.Parse($"1-12585{index}{i}95"),
            Services = Maybe<RegisteredService>([chance.Likely(85) ? RegisteredService.CareHomeWithNursing : RegisteredService.SupportedLiving]),
            From = chance.Likely(70) ? new DateOnly(2011, 1, 25).AddDays(i) : day,
            To = chance.Likely(80) ? null : day.AddDays(200),
        })),
        Alignments = Maybe(chance.Days(2).Select(day => new NetworkAlignment
        {
            Network = chance.Likely(80) ? Own : Other,
            AgreedOn = Told(day.AddDays(chance.Below(20) - 15)),
            From = chance.Likely(50) ? new DateOnly(2020, 7, 31) : day,
            To = chance.Likely(75) ? null : day.AddDays(500),
        })),
        Exemptions = chance.Likely(80) ? [] : [Exemption()],
        Leads = Maybe(chance.Days(2).Select((day, i) => Lead(day, i))),
        Rounds = Maybe(Rounds()),
        CheckIns = Maybe(Weekly(new(2020, 5, 11), 22).Select(day => new CheckIn { On = day, ByTeam = Told(chance.Likely(50)) })),
        Protocols = Maybe(Enum.GetValues<ProtocolKind>().Where(_ => chance.Likely(85)).Select(kind => new Protocol { Kind = Told(kind), AgreedOn = Told(chance.Day()) })),
        Support = chance.Likely(absent) ? null : new()
        {
            OutOfHoursContacts = Entries(1),
            RemoteMonitoring = Entries(1),
            MedicineSupply = Entries(1),
            DeteriorationTools = Maybe(chance.Days(2).Select(day => new DeteriorationTool { Name = "RESTORE2", From = day, To = chance.End(day) })),
            Staff = 40,
            StaffTrained = Maybe(chance.Days(2).Select(day => new StaffTraining { Course = "RESTORE2", Count = 31, On = day })),
        },
    };

    private Exemption Exemption()
    {
        DateOnly provider = chance.Day();
        DateOnly commissioner = provider.AddDays(chance.Below(30) - 15);
        return new()
        {
            NotSubstantivelyACareHome = Told(chance.Likely(75)),
            ProviderAgreedOn = Told(provider),
            CommissionerAgreedOn = Told(commissioner),
            Evidence = Named("ref-77"),
            Disputed = Told(chance.Likely(50)),
            LocalAuthorityAdviceOn = Told(chance.Day()),
            To = chance.Likely(60) ? null : provider.AddDays(20 + chance.Below(400)),
        };
    }

    private ClinicalLead Lead(DateOnly day, int index) => new()
    {
        Person = $"lead-{index}",
        Profession = Told(chance.Of(Profession.GeneralPractitioner, Profession.Nurse, Profession.Nurse, Profession.NotAClinician)),
        From = day,
        To = chance.End(day),
        CareHomeExperience = Told(chance.Likely(80)),
        Agreements = Maybe(Agreements(day)),
    };

    private IEnumerable<LeadAgreement> Agreements(DateOnly day)
    {
        DateOnly on = day.AddDays(-20);
        foreach (PracticeCode practice in Practices)
        {
            on = on.AddDays(1 + chance.Below(8));
            if (chance.Likely(85)) yield return new() { By = AgreeingBody.Practice, Code = practice, On = on };
        }

        on = on.AddDays(1 + chance.Below(8));
        if (chance.Likely(85)) yield return new() { By = Told(AgreeingBody.Commissioner), On = on };
        on = on.AddDays(1 + chance.Below(8));
        if (chance.Likely(85)) yield return new() { By = AgreeingBody.CommunityProvider, On = on };
    }

    private IEnumerable<DateOnly> Weekly(DateOnly from, int weeks) =>
        Enumerable.Range(0, weeks).Where(_ => chance.Likely(80)).Select(week => from.AddDays((7 * week) + chance.Below(7)));

    private IEnumerable<HomeRound> Rounds() => Weekly(new(2020, 9, 28), 40).Concat(Weekly(new(2024, 2, 5), 16)).Concat(Weekly(new(2026, 4, 13), 12)).Select(day => new HomeRound
    {
        On = day,
        Attendees = Maybe(Enumerable.Range(0, chance.Below(3)).Select(i => new RoundAttendee { Person = $"p-{i}", Role = Told(chance.Of(TeamRole.GeneralPractitioner, TeamRole.SeniorNurse, TeamRole.SeniorNurse)) })),
        MedicalInput = chance.Likely(50) ? null : chance.Of<MedicalInput>(),
        PrioritisedBy = Maybe(Enum.GetValues<PrioritisationBasis>().Where(_ => chance.Likely(80))),
        Digital = Told(chance.Likely(20)),
    });

    private Resident Resident(int index, int homes) => new()
    {
        Id = $"r-{index}",
        Registrations = Maybe(chance.Days(2).Select(day => new PracticeRegistration { Practice = chance.Of(Practices), From = chance.Likely(50) ? new DateOnly(2018, 1, 1).AddDays(day.DayNumber % 50) : day, To = chance.Likely(70) ? null : day.AddDays(300) })),
        RegistrationSupport = Maybe(chance.Days(1).Select(day => new RegistrationSupport { On = day, Declined = Told(chance.Likely(40)) })),
        Stays = Maybe(Stays(homes)),
        HospitalEpisodes = Maybe(Episodes()),
        Plans = Maybe(chance.Days(2).Select(Plan)),
        TimescaleReasons = [.. chance.Days(2).Select(day => new TimescaleReason { On = day, Text = "family away" })],
        MedicationReviews = Maybe(chance.Days(2).Select(day => new MedicationReview { On = day, Structured = Told(chance.Likely(70)), Mode = ReviewMode.Video })),
        IdentifiedForMedicationReview = Entries(1),
        ResidenceCodes = Maybe(chance.Days(2).Select(day => new ResidenceCode { System = Named(chance.Of("SNOMED-CT", "SNOMED-CT", "READ")), Code = chance.Of("160734000", "248171000000108", "160732001"), On = day })),
        AdvanceCarePlanOffers = Entries(1),
        LastYearOfLifeIdentified = Entries(1),
    };

    private IEnumerable<Stay> Stays(int homes)
    {
        DateOnly from = chance.Likely(30) ? new(2019, 5, 1) : chance.Day();
        for (int i = chance.Below(3); i >= 0; i--)
        {
            DateOnly? to = i == 0 ? chance.End(from) : from.AddDays(chance.Below(60));
            yield return new() { Home = $"home-{chance.Below(homes)}", From = from, To = to, Kind = Told(chance.Likely(75) ? StayKind.Permanent : StayKind.Temporary) };
            if (chance.Likely(10) && Within(from, to) is { } visit) yield return new() { Home = $"home-{chance.Below(homes)}", From = visit, To = visit, Kind = Told(StayKind.Permanent) };
            if (to is not { } left) yield break;
            from = left.AddDays(chance.Of(0, 1, 1, 5, 40));
        }
    }

    private IEnumerable<HospitalEpisode> Episodes()
    {
        DateOnly from = chance.Day();
        for (int i = chance.Below(4); i > 0; i--)
        {
            DateOnly? to = i == 1 && chance.Likely(30) ? null : from.AddDays(chance.Below(12));
            yield return new()
            {
                From = from,
                To = to,
                DischargeSupport = Maybe(to is { } day && chance.Likely(80) ? [new DischargeSupport { On = day.AddDays(-1), Ng27Considered = Told(chance.Likely(70)) }] : (DischargeSupport[])[]),
            };
            if (chance.Likely(10) && Within(from, to) is { } visit) yield return new() { From = visit, To = visit, DischargeSupport = Maybe((DischargeSupport[])[]) };
            if (to is not { } returned) yield break;
            from = returned.AddDays(chance.Of(0, 1, 2, 6, 8, 90));
        }
    }

    /// <summary>Draws a day after the first of an interval and before its last; null where there is none.</summary>
    private DateOnly? Within(DateOnly from, DateOnly? to)
    {
        DateOnly day = from.AddDays(1 + chance.Below(20));
        return day < (to ?? DateOnly.MaxValue) ? day : null;
    }

    private CarePlan Plan(DateOnly day) => new()
    {
        AgreedOn = Told(day),
        With = Maybe(Enum.GetValues<PlanParticipant>().Where(_ => chance.Likely(40))),
        Assessment = chance.Likely(absent) ? null : new() { On = day.AddDays(-2), Domains = Maybe(Enum.GetValues<AssessmentDomain>().Where(_ => chance.Likely(90))) },
        EndOfLifeNeeds = Told(chance.Likely(50)),
        EscalationPlan = Told(chance.Likely(50)),
        DrawsOn = Maybe(chance.Likely(50) ? ["HospitalDischargeSummary"] : (string[])[]),
        ReviewedOn = Maybe(Enumerable.Range(1, chance.Below(3)).Select(i => day.AddDays(i * (1 + chance.Below(90)))).Distinct().Order()),
        RefreshRequired = [.. Enumerable.Range(0, chance.Below(2)).Select(_ => day.AddDays(chance.Below(120)))],
    };

    private IEnumerable<Attestation> Attestations(int homes, int residents)
    {
        foreach (DateOnly day in chance.Days(4))
        {
            (string requirement, string subject) = chance.Of(
                ("ROUND-3", $"home-{chance.Below(homes)}"), ("LEAD-3", $"home-{chance.Below(homes)}"), ("PCSP-3", $"r-{chance.Below(residents)}"), ("PCSP-8", $"r-{chance.Below(residents)}"), ("MDT-5", Own.Value));
            yield return new()
            {
                Requirement = requirement,
                Subject = subject,
                Answer = Told(chance.Likely(60)),
                By = Named("p-1"),
                On = day,
                From = chance.Likely(70) ? null : day.AddDays(5),
                To = chance.Likely(50) ? null : day.AddDays(40),
            };
        }
    }
}
