namespace EhchRules.NRules.Tests;

/// <summary>A small network: Oakfield, with nursing, and Elm Court, without; in each somebody admitted on 1 October 2020 of whom no plan is recorded.</summary>
internal static class Invented
{
    internal static readonly PcnCode Pcn = PcnCode.Parse("U57491");
    internal static readonly PracticeCode Practice = PracticeCode.Parse("G84001");
    internal static readonly CareHome Oakfield = Home("oakfield", "1-125856395", RegisteredService.CareHomeWithNursing);
    internal static readonly CareHome ElmCourt = Home("elm-court", "1-116865921", RegisteredService.CareHomeWithoutNursing);
    internal static readonly Resident First = Resident("r-1", "oakfield");
    internal static readonly Resident Second = Resident("r-2", "elm-court");

    internal static NetworkRecord Record { get; } = Of(First, Second);

    internal static NetworkRecord Of(params Resident[] residents) => NetworkRecord.Create(
        new() { Code = Pcn, Practices = [new() { Code = Practice, From = new(2019, 7, 1) }] }, [Oakfield, ElmCourt], residents.ToFacts());

    internal static Resident Resident(string id, string home) => new()
    {
        Id = id,
        Registrations = [new() { Practice = Practice, From = new(2019, 7, 1) }],
        Stays = [new() { Home = home, From = new(2020, 10, 1), Kind = StayKind.Permanent }],
        HospitalEpisodes = [],
        Plans = [],
    };

    private static CareHome Home(string id, string location, RegisteredService service) => new()
    {
        Id = id,
        Registrations = [new() { Location = CqcLocationId.Parse(location), From = new(2011, 1, 25), Services = [service] }],
        Alignments = [new() { Network = Pcn, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
    };
}
