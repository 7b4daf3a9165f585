namespace EhchRules.SampleHost;

/// <summary>An invented network: a home with nursing and one without, and in each somebody admitted on 1 October 2020 of whom no plan is recorded.</summary>
internal static class SampleRecord
{
    private static readonly PcnCode Pcn = PcnCode.Parse("U57491");
    private static readonly PracticeCode Practice = PracticeCode.Parse("G84001");

    internal static NetworkRecord Make() => NetworkRecord.Create(
        new() { Code = Pcn, Practices = [new() { Code = Practice, From = new(2019, 7, 1) }] },
        [Home("oakfield", "1-125856395", RegisteredService.CareHomeWithNursing), Home("elm-court", "1-116865921", RegisteredService.CareHomeWithoutNursing)],
        [Resident("r-1", "oakfield"), Resident("r-2", "oakfield"), Resident("r-3", "elm-court")]);

    private static CareHome Home(string id, string location, RegisteredService service) => new()
    {
        Id = id,
        Registrations = [new() { Location = CqcLocationId.Parse(location), From = new(2011, 1, 25), Services = [service] }],
        Alignments = [new() { Network = Pcn, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
    };

    private static Resident Resident(string id, string home) => new()
    {
        Id = id,
        Registrations = [new() { Practice = Practice, From = new(2019, 7, 1) }],
        Stays = [new() { Home = home, From = new(2020, 10, 1), Kind = StayKind.Permanent }],
        HospitalEpisodes = [],
        Plans = [],
    };
}
