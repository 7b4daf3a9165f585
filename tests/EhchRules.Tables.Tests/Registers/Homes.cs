namespace EhchRules.Tables.Tests.Registers;

/// <summary>Invented homes and records for the tests of registers.</summary>
internal static class Homes
{
    internal const string Oakfield = "1-100000001";
    internal const string Elm = "1-100000002";

    /// <summary>Makes a home that is registered at a location, and of which nothing else is known.</summary>
    internal static CareHome At(string id, params CqcRegistration[] registrations) => new() { Id = id, Registrations = registrations.ToFacts() };

    internal static CqcRegistration Registered(string location = Oakfield) => new() { Location = CqcLocationId.Parse(location), From = new(2011, 1, 24) };

    internal static NetworkRecord Record(params CareHome[] homes) => NetworkRecord.Create(new() { Code = PcnCode.Parse("U57490") }, homes.ToFacts(), Facts<Resident>.Unknown);
}
