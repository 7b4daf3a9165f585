namespace EhchRules.Sampling;

/// <summary>Draws the facts of a resident around the stays already drawn.</summary>
internal static class ResidentSample
{
    private static readonly LengthTable DaysToHealthCheck = new((0, 200), (50, 365), (90, 420), (100, 700));

    /// <summary>Draws the resident.</summary>
    /// <param name="random">The resident's own stream.</param>
    /// <param name="residency">The resident's time in the homes.</param>
    /// <param name="homes">The homes of the network.</param>
    /// <param name="network">The network.</param>
    /// <param name="codedAsDescription">Whether this is the resident of the network whose residence was coded with a description id.</param>
    internal static Resident Draw(SampleRandom random, Residency residency, HomeOutline[] homes, NetworkOutline network, bool codedAsDescription)
    {
        HomeOutline home = homes[residency.Stays[0].Home];
        PracticeCode homePractice = network.Practices[home.Position % network.Practices.Count];
        (Facts<PracticeRegistration> registrations, Facts<RegistrationSupport> support) = RegistrationSample.Draw(random, residency, homePractice, network);
        Facts<HospitalEpisode> episodes = HospitalSample.Draw(random, residency, home.IsForWorkingAge);
        (Facts<CarePlan> plans, KnownList<TimescaleReason> reasons) = PlanSample.Draw(random, residency, episodes);
        bool learningDisability = home.Kind is HomeKind.LearningDisability;
        return new()
        {
            Id = residency.Id,
            Registrations = registrations,
            RegistrationSupport = support,
            Stays = Stays(residency, homes),
            HospitalEpisodes = episodes,
            Plans = plans,
            TimescaleReasons = reasons,
            MedicationReviews = MedicationSample.DrawReviews(random, residency),
            IdentifiedForMedicationReview = MedicationSample.DrawIdentified(random, residency),
            ResidenceCodes = ResidenceCodeSample.Draw(random, residency, home.Kind is HomeKind.Nursing, codedAsDescription),
            AdvanceCarePlanOffers = EndOfLifeSample.DrawOffers(random, residency),
            UrgentCarePlans = EndOfLifeSample.DrawUrgentCarePlans(random, residency),
            LastYearOfLifeIdentified = EndOfLifeSample.DrawLastYearIdentified(random, residency),
            LearningDisability = random.InHundred(3) ? null : learningDisability || random.InHundred(2),
            AnnualHealthChecks = learningDisability ? HealthChecks(random, residency) : Facts<DatedEntry>.Unknown,
        };
    }

    private static Facts<Stay> Stays(Residency residency, HomeOutline[] homes)
    {
        Stay[] stays = new Stay[residency.Stays.Count];
        for (int i = 0; i < stays.Length; i++)
        {
            PlannedStay stay = residency.Stays[i];
            stays[i] = new() { Home = homes[stay.Home].Id, From = stay.From, To = SampleDays.KnownEnd(stay.To), Kind = stay.Kind };
        }

        return [.. stays];
    }

    private static Facts<DatedEntry> HealthChecks(SampleRandom random, Residency residency)
    {
        List<DatedEntry> checks = [];
        DateOnly day = SampleDays.Later(residency.From, SampleDays.StaysKnownFrom);
        while ((day = day.AddDays(DaysToHealthCheck.Draw(random))) <= residency.Through) checks.Add(new() { On = day });
        return [.. checks];
    }
}
