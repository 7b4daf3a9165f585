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
        // Each is that beyond which nothing of the next is asked.
        Func<NetworkRecord, NetworkRecord>[] steps = [record => WithSubjects(record, on), record => WithStays(record, on), WithRegistrations, WithDuties];
        foreach (Func<NetworkRecord, NetworkRecord> suppose in steps)
        {
            NetworkRecord before = record;
            record = suppose(before);
            if (!ReferenceEquals(record, before)) yield return record;
        }
    }

    /// <summary>Adds a home where homes are not listed, and a resident where residents are not and there is a home in which duties may bind.</summary>
    private static NetworkRecord WithSubjects(NetworkRecord record, DateOnly on)
    {
        if (record.Homes.IsKnown && record.Residents.IsKnown) return record;
        Facts<CareHome> homes = record.Homes.IsKnown ? record.Homes : [new() { Id = Id }];
        Facts<Resident> residents = record.Residents;
        if (!residents.IsKnown) residents = HomeThatMayBind(record.Network, homes, on) is null ? [] : [new() { Id = Id }];
        return NetworkRecord.OfCheckedParts(record.Network, homes, residents, record.Attestations);
    }

    /// <summary>Adds a stay of each resident of whom none is known.</summary>
    private static NetworkRecord WithStays(NetworkRecord record, DateOnly on)
    {
        if (record.Residents.All(static resident => resident.Stays.IsKnown)) return record;
        if (HomeThatMayBind(record.Network, record.Homes, on) is not { } home) return record;
        DateOnly from = DateOnly.FromDayNumber(Math.Max(0, on.DayNumber - DaysOfStay));
        Facts<Stay> stays = [new() { Home = home, From = from, Kind = StayKind.Permanent }];
        return Put(record, record.Network, record.Homes, record.Residents.Select(resident => resident.Stays.IsKnown ? resident : resident with { Stays = stays }));
    }

    /// <summary>Adds a registration of each home of which none is known.</summary>
    private static NetworkRecord WithRegistrations(NetworkRecord record)
    {
        IEnumerable<CareHome> homes = record.Homes.Select(static home => home.Registrations.IsKnown ? home : home with { Registrations = [Registration] });
        return Put(record, record.Network, homes, record.Residents);
    }

    /// <summary>
    /// Adds what else decides whether duties bind: what services a home is registered for, that it is aligned, and that residents are patients
    /// of the network.
    /// </summary>
    private static NetworkRecord WithDuties(NetworkRecord record)
    {
        PrimaryCareNetwork network = record.Network.Practices.IsKnown ? record.Network : record.Network with { Practices = PracticesOf(record.Residents) };
        Facts<PracticeRegistration> patient = network.Practices.Count == 0 ? default : [new() { Practice = network.Practices[0].Code, From = network.Practices[0].From }];
        return Put(
            record,
            network,
            record.Homes.Select(home => Aligned(WithServices(home), network.Code)),
            record.Residents.Select(resident => resident.Registrations.IsKnown || !patient.IsKnown ? resident : resident with { Registrations = patient }));
    }

    /// <summary>Finds the first home, by its id, in which duties may bind; null where there is none.</summary>
    private static string? HomeThatMayBind(PrimaryCareNetwork network, Facts<CareHome> homes, DateOnly on)
    {
        NetworkStanding standing = EhchRuleSet.Standing(NetworkRecord.OfCheckedParts(network, homes, [], []), AssessmentOptions.Default);
        AsOf asOf = new AsOf.Frame(on).Day;
        return Array.Find(standing.Homes, MayBind)?.Home.Id;

        bool MayBind(HomeStanding home) =>
            (Gate.Network(asOf, standing) ?? Gate.Home(asOf, Binding.AlignedHome, home, [])) is not { Outcome: Outcome.NotApplicable };
    }

    /// <summary>Gets the practices that residents are registered with, or one.</summary>
    private static Facts<PracticeMembership> PracticesOf(Facts<Resident> residents) => residents
        .SelectMany(static resident => resident.Registrations)
        .Select(static registration => registration.Practice)
        .DefaultIfEmpty(Practice)
        .Distinct()
        .Select(static practice => new PracticeMembership { Code = practice, From = DateOnly.MinValue })
        .ToFacts();

    private static CareHome WithServices(CareHome home) => home.Registrations.All(static one => one.Services.IsKnown)
        ? home
        : home with { Registrations = home.Registrations.Select(static one => one.Services.IsKnown ? one : one with { Services = Registration.Services }).ToFacts() };

    private static CareHome Aligned(CareHome home, PcnCode network)
    {
        if (!home.Alignments.IsKnown) return home with { Alignments = [new() { Network = network, AgreedOn = DateOnly.MinValue, From = DateOnly.MinValue }] };
        return home.Alignments.All(static one => one.AgreedOn is not null)
            ? home
            : home with { Alignments = home.Alignments.Select(static one => one.AgreedOn is null ? one with { AgreedOn = one.From } : one).ToFacts() };
    }

    /// <summary>Puts a record together; the one that there was, where nothing of it was changed.</summary>
    private static NetworkRecord Put(NetworkRecord record, PrimaryCareNetwork network, IEnumerable<CareHome> homes, IEnumerable<Resident> residents)
    {
        CareHome[] supposedHomes = [.. homes];
        Resident[] supposedResidents = [.. residents];
        bool isAsItWas = ReferenceEquals(network, record.Network)
            && supposedHomes.SequenceEqual(record.Homes, ReferenceEqualityComparer.Instance)
            && supposedResidents.SequenceEqual(record.Residents, ReferenceEqualityComparer.Instance);
        return isAsItWas ? record : NetworkRecord.OfCheckedParts(network, supposedHomes.ToFacts(), supposedResidents.ToFacts(), record.Attestations);
    }
}
