namespace EhchRules.NRules.Tests;

/// <summary>A small network: Oakfield, with nursing, and Elm Court, without; in each somebody admitted on 1 October 2020 of whom no plan is recorded.</summary>
internal static class Invented
{
    internal static readonly PcnCode Pcn = Situation.HayesWick;
    internal static readonly CareHome Oakfield = Situation.Oakfield;
    internal static readonly CareHome ElmCourt = Situation.Home("elm-court", "1-116865921", RegisteredService.CareHomeWithoutNursing);
    internal static readonly Resident First = Resident("r-1", "oakfield");
    internal static readonly Resident Second = Resident("r-2", "elm-court");

    internal static NetworkRecord Record { get; } = Of(First, Second);

    internal static NetworkRecord Of(params Resident[] residents) => NetworkRecord.Create(
        new() { Code = Pcn, Practices = Situation.Network.Practices }, [Oakfield, ElmCourt], residents.ToFacts());

    internal static Resident Resident(string id, string home) =>
        Situation.Resident(id) with { Stays = [new() { Home = home, From = new(2020, 10, 1), Kind = StayKind.Permanent }] };
}
