using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>
/// Supposes what a record lacks of the facts by which duties bind, as it would have to be for duties to bind, so that what is asked next
/// can be seen.
/// </summary>
internal static class Supposition
{
    // No 7 working days outlast it, so that what was due after an admission is due.
    private const int DaysOfStay = 15;
    private const string Id = "supposed";

    private static readonly PracticeCode Practice = PracticeCode.Parse("A00000");

    // No register knows the location, so that no other network claims it.
    private static readonly CqcRegistration Registration =
        new() { Location = CqcLocationId.Parse("1-000000"), Services = [RegisteredService.CareHomeWithoutNursing], From = DateOnly.MinValue };

    /// <summary>Makes the records of which each supposes more than the one before; none where nothing has to be supposed.</summary>
    internal static IEnumerable<NetworkRecord> Of(NetworkRecord record, DateOnly on)
    {
        foreach (Func<NetworkRecord, DateOnly, NetworkRecord> suppose in (Func<NetworkRecord, DateOnly, NetworkRecord>[])[WithSubjects, WithStays, WithRegistrations, WithDuties])
        {
            NetworkRecord before = record;
            record = suppose(before, on);
            if (!ReferenceEquals(record, before)) yield return record;
        }
    }

    /// <summary>Makes the record with a home where it does not list them, and with a resident where it does not list those and there are homes to live in.</summary>
    private static NetworkRecord WithSubjects(NetworkRecord record, DateOnly on) => record.Homes.IsKnown && record.Residents.IsKnown ? record : NetworkRecord.OfCheckedParts(
        record.Network,
        record.Homes.IsKnown ? record.Homes : [new() { Id = Id }],
        record.Residents.IsKnown ? record.Residents : record.Homes.IsKnown && HomeThatMayBind(record, on) is null ? [] : [new() { Id = Id }],
        record.Attestations);

    /// <summary>Makes the record with a stay of each resident of whom none is known, beyond which nothing is asked of the resident.</summary>
    private static NetworkRecord WithStays(NetworkRecord record, DateOnly on)
    {
        if (HomeThatMayBind(record, on) is not { } home) return record;
        Facts<Stay> stays = [new() { Home = home, From = DateOnly.FromDayNumber(Math.Max(0, on.DayNumber - DaysOfStay)), Kind = StayKind.Permanent }];
        return Put(record, record.Network, record.Homes, record.Residents.Select(resident => resident.Stays.IsKnown ? resident : resident with { Stays = stays }));
    }

    /// <summary>Makes the record with a registration of each home of which none is known, beyond which nothing is asked of the home.</summary>
    private static NetworkRecord WithRegistrations(NetworkRecord record, DateOnly on) =>
        Put(record, record.Network, record.Homes.Select(static home => home.Registrations.IsKnown ? home : home with { Registrations = [Registration] }), record.Residents);

    /// <summary>
    /// Makes the record with what else decides whether duties bind: what services a home is registered for, that it is aligned, and that
    /// residents are patients of the network.
    /// </summary>
    private static NetworkRecord WithDuties(NetworkRecord record, DateOnly on)
    {
        PrimaryCareNetwork network = record.Network.Practices.IsKnown ? record.Network : record.Network with { Practices = PracticesOf(record.Residents) };
        return Put(
            record,
            network,
            record.Homes.Select(home => Aligned(home, network.Code)),
            record.Residents.Select(resident => resident.Registrations.IsKnown || network.Practices.Count == 0
                ? resident
                : resident with { Registrations = [new() { Practice = network.Practices[0].Code, From = network.Practices[0].From }] }));
    }

    /// <summary>Finds the first home, by its id, on which duties may bind; null where there is none.</summary>
    private static string? HomeThatMayBind(NetworkRecord record, DateOnly on)
    {
        NetworkStanding standing = EhchRuleSet.Standing(NetworkRecord.OfCheckedParts(record.Network, record.Homes, [], []), AssessmentOptions.Default);
        AsOf asOf = new AsOf.Frame(on).Day;
        return Array.Find(standing.Homes, home => (Gate.Network(asOf, standing) ?? Gate.Home(asOf, Binding.AlignedHome, home, [])) is not { Outcome: Outcome.NotApplicable })?.Home.Id;
    }

    /// <summary>Gets the practices that residents are registered with, or one.</summary>
    private static Facts<PracticeMembership> PracticesOf(Facts<Resident> residents) => residents
        .SelectMany(static resident => resident.Registrations)
        .Select(static registration => registration.Practice)
        .DefaultIfEmpty(Practice)
        .Distinct()
        .Select(static practice => new PracticeMembership { Code = practice, From = DateOnly.MinValue })
        .ToFacts();

    private static CareHome Aligned(CareHome home, PcnCode network)
    {
        if (home.Registrations.Any(static one => !one.Services.IsKnown))
        {
            home = home with { Registrations = home.Registrations.Select(static one => one.Services.IsKnown ? one : one with { Services = Registration.Services }).ToFacts() };
        }

        if (!home.Alignments.IsKnown) return home with { Alignments = [new() { Network = network, AgreedOn = DateOnly.MinValue, From = DateOnly.MinValue }] };
        return home.Alignments.All(static one => one.AgreedOn is not null)
            ? home
            : home with { Alignments = home.Alignments.Select(static one => one.AgreedOn is null ? one with { AgreedOn = one.From } : one).ToFacts() };
    }

    private static NetworkRecord Put(NetworkRecord record, PrimaryCareNetwork network, IEnumerable<CareHome> homes, IEnumerable<Resident> residents)
    {
        CareHome[] supposedHomes = [.. homes];
        Resident[] supposedResidents = [.. residents];
        return ReferenceEquals(network, record.Network) && AreSame(supposedHomes, record.Homes) && AreSame(supposedResidents, record.Residents)
            ? record
            : NetworkRecord.OfCheckedParts(network, supposedHomes.ToFacts(), supposedResidents.ToFacts(), record.Attestations);
    }

    private static bool AreSame<T>(T[] supposed, Facts<T> known)
        where T : class => known.IsKnown && supposed.SequenceEqual(known, ReferenceEqualityComparer.Instance);
}
