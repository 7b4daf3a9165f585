namespace EhchRules.Sampling;

/// <summary>Draws the facts of a home around its outline.</summary>
internal static class HomeSample
{
    private static readonly Facts<RegisteredService> Nursing = [RegisteredService.CareHomeWithNursing];
    private static readonly Facts<RegisteredService> Residential = [RegisteredService.CareHomeWithoutNursing];
    private static readonly Facts<RegisteredService> Both = [RegisteredService.CareHomeWithNursing, RegisteredService.CareHomeWithoutNursing];
    private static readonly Facts<RegisteredService> ExtraCare = [RegisteredService.ExtraCare];

    /// <summary>Draws the home.</summary>
    /// <param name="random">The home's own stream.</param>
    /// <param name="home">The outline.</param>
    /// <param name="network">The network.</param>
    /// <param name="leads">The leads of the network's homes.</param>
    /// <param name="presence">Who lives in the home when.</param>
    internal static CareHome Draw(SampleRandom random, HomeOutline home, NetworkOutline network, LeadSample leads, HomePresence presence)
    {
        Facts<NetworkAlignment> alignments = AlignmentSample.Draw(random, home, network);
        (DateOnly First, DateOnly Last)? aligned = AlignmentSample.SpanOf(alignments);
        Facts<ClinicalLead> homeLeads = aligned is { } from ? leads.Draw(random, home, from.First) : [];
        return new()
        {
            Id = home.Id,
            Name = home.Name,
            Registrations = Registrations(random, home, network.Position),
            Serves = Serves(random, home.Kind),
            Beds = home.Beds,
            Alignments = alignments,
            Exemptions = home.Story is HomeStory.Exempt ? [DrawExemption(random)] : default,
            Leads = homeLeads,
            Rounds = aligned is { } span ? RoundSample.Draw(random, home, homeLeads, presence, span) : [],
            CheckIns = SupportSample.DrawCheckIns(random, home),
            Protocols = aligned is { } since ? SupportSample.DrawProtocols(random, since.First) : [],
            Support = SupportSample.Draw(random, home),
        };
    }

    private static Facts<CqcRegistration> Registrations(SampleRandom random, HomeOutline home, int network)
    {
        Facts<RegisteredService> services = home.Story is HomeStory.ExtraCare ? ExtraCare
            : home.Kind is not HomeKind.Nursing ? Residential
            : random.InHundred(20) ? Both
            : Nursing;
        CqcRegistration first = new() { Location = CqcLocations.Of(network, home.Position, 0), Services = services, From = home.Opened };
        if (home.Story is not HomeStory.RegisteredAnew) return [first];
        DateOnly anew = random.Between(new DateOnly(2021, 2, 1), new DateOnly(2023, 6, 30));
        return
        [
            first with { To = anew.AddDays(-1) },
            new() { Location = CqcLocations.Of(network, home.Position, 1), Services = services, From = anew },
        ];
    }

    private static Facts<ServedGroup> Serves(SampleRandom random, HomeKind kind) => kind switch
    {
        HomeKind.LearningDisability => [ServedGroup.LearningDisability],
        HomeKind.MentalHealth => [ServedGroup.MentalHealth],
        _ when random.InHundred(55) => [ServedGroup.OlderPeople, ServedGroup.Dementia],
        _ when random.InHundred(15) => [ServedGroup.OlderPeople, ServedGroup.PhysicalDisability],
        _ => [ServedGroup.OlderPeople],
    };

    /// <summary>Draws a claim of exemption, complete or wanting in one point.</summary>
    private static Exemption DrawExemption(SampleRandom random)
    {
        int drawn = random.Below(100);
        DateOnly provider = random.Between(new DateOnly(2020, 6, 25), new DateOnly(2020, 7, 15));
        return new()
        {
            NotSubstantivelyACareHome = drawn is >= 60 and < 70 ? false : true,
            ProviderAgreedOn = provider,
            CommissionerAgreedOn = drawn is >= 70 and < 85 ? null : provider.AddDays(random.Between(2, 16)),
            Evidence = drawn is >= 85 and < 95 ? null : "letter on the commissioner's file",
            Disputed = drawn < 40 ? false : drawn < 90 ? true : null,
            LocalAuthorityAdviceOn = drawn is >= 40 and < 80 ? provider.AddDays(1) : null,
        };
    }
}
