namespace EhchRules.Sampling;

/// <summary>Draws the facts of a network around its outline.</summary>
internal static class NetworkSample
{
    // Which provider serves a network no file tells, so the code is made up for all. It has the shape of an ODS code.
    private static readonly OdsCode CommunityProvider = OdsCode.Parse("S1M1P");

    private static readonly ServicePartner[] PossiblePartners =
        [ServicePartner.LocalAuthority, ServicePartner.CareHomes, ServicePartner.AcuteTrust, ServicePartner.Hospice, ServicePartner.VoluntarySector];

    private static readonly string[] Topics = ["falls", "hydration", "RESTORE2", "advance care planning", "medicines in care homes", "delirium", "oral health"];

    /// <summary>Draws the practices of the network over time: in one network of eight with several, the last joined later.</summary>
    internal static Facts<PracticeMembership> DrawPractices(SampleRandom random, NetworkOutline network, DateOnly began)
    {
        bool oneJoined = network.Practices.Count > 2 && random.InHundred(12);
        DateOnly joined = new(random.Between(2021, 2022), 4, 1);
        return [.. network.Practices.Select((code, i) => new PracticeMembership
        {
            Code = code, From = oneJoined && i == network.Practices.Count - 1 ? joined : began,
        })];
    }

    internal static DateOnly DrawBeginning(SampleRandom random) => random.InHundred(97) ? SampleDays.NetworksBegan : SampleDays.ContractYearBegan;

    internal static PrimaryCareNetwork Draw(SampleRandom random, NetworkOutline network, DateOnly began, Facts<PracticeMembership> practices) => new()
    {
        Code = network.Code,
        Name = network.Name,
        From = began,
        Commissioner = network.Commissioner,
        CommunityProvider = CommunityProvider,
        Practices = practices,
        ServicePlans = DrawServicePlans(random),
        Team = TeamSample.Draw(random, network, CommunityProvider),
        MedicalInput = DrawMedicalInput(random),
        Learning = DrawLearning(random),
        PersonalisedCareStaff = TeamSample.DrawPersonalisedCareStaff(random),
    };

    private static Facts<ServicePlan> DrawServicePlans(SampleRandom random)
    {
        int drawn = random.Below(100);
        if (drawn >= 97) return Facts<ServicePlan>.Unknown;
        if (drawn >= 92) return [];
        DateOnly agreed = drawn < 76
            ? random.Between(new DateOnly(2020, 6, 15), SampleDays.ServicePlanDue)
            : random.Between(SampleDays.ServicePlanDue.AddDays(1), new DateOnly(2020, 12, 31));
        List<ServicePartner> partners = drawn % 20 == 0 ? [] : [ServicePartner.CommunityServices];
        partners.AddRange(PossiblePartners.Where(_ => random.InHundred(55)));
        return [new() { AgreedOn = agreed, Partners = [.. partners] }];
    }

    /// <summary>Draws how often a doctor is to take part in rounds: every second week for most.</summary>
    private static Facts<MedicalInputFrequency> DrawMedicalInput(SampleRandom random)
    {
        int drawn = random.Below(100);
        if (drawn >= 92) return Facts<MedicalInputFrequency>.Unknown;
        if (drawn >= 86) return [];
        return [new() { EveryWeeks = drawn < 65 ? 2 : drawn < 75 ? 1 : 4, From = random.Between(new DateOnly(2020, 9, 14), SampleDays.ServiceBegan) }];
    }

    private static Facts<LearningEvent> DrawLearning(SampleRandom random)
    {
        if (random.InHundred(4)) return Facts<LearningEvent>.Unknown;
        List<LearningEvent> events = [];
        for (DateOnly day = SampleDays.ServiceBegan; (day = day.AddDays(random.Between(60, 420))) <= SampleDays.DataEnd;)
        {
            events.Add(new() { On = day, Topic = random.Pick<string>(Topics) });
        }

        return [.. events];
    }
}
