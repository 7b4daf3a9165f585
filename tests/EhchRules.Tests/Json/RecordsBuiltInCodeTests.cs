using System.Collections.Immutable;

namespace EhchRules.Tests.Json;

/// <summary>What code can make and no document can hold.</summary>
public class RecordsBuiltInCodeTests
{
    private static readonly PrimaryCareNetwork Network = new() { Code = PcnCode.Parse("U57491") };

    [Fact]
    public void A_value_outside_its_vocabulary_is_a_fault()
    {
        Assert.Equal(
            [
                "$.network.team.status: 9 is not one of Dedicated, Establishing, None",
                "$.homes[0].serves[1]: -1 is not one of OlderPeople, Dementia, LearningDisability, MentalHealth, PhysicalDisability",
            ],
            Faults(
                Network with { Team = new() { Status = (TeamStatus)9 } },
                [new() { Id = "a", Serves = [ServedGroup.Dementia, (ServedGroup)(-1)] }]));
    }

    [Fact]
    public void Null_where_the_type_has_none_is_a_fault_and_no_exception()
    {
        Assert.Equal(
            [
                "$.network.code: missing",
                "$.network.practices[0]: null is no entry of an array",
                "$.homes[0].id: missing",
                "$.homes[0].registrations[0].location: missing",
                "$.homes[0].alignments[0].network: missing",
                "$.homes[0].rounds[0].reviewed[0]: null is no entry of an array",
                "$.homes[1]: null is no entry of an array",
                "$.residents[0].id: missing",
                "$.residents[0].registrations[0].practice: missing",
                "$.residents[0].stays[0].home: missing",
                "$.residents[0].plans[0].drawsOn[0]: null is no entry of an array",
                "$.residents[0].residenceCodes[0].code: missing",
                "$.attestations[0].requirement: missing",
                "$.attestations[1].subject: missing",
            ],
            Faults(
                new() { Code = null!, Practices = [null!] },
                [
                    new()
                    {
                        Id = null!,
                        Registrations = [new() { Location = null!, From = default }],
                        Alignments = [new() { Network = null!, From = default }],
                        Rounds = [new() { On = default, Reviewed = [null!] }],
                    },
                    null!,
                ],
                [
                    new()
                    {
                        Id = null!,
                        Registrations = [new() { Practice = null!, From = default }],
                        Stays = [new() { Home = null!, From = default }],
                        Plans = [new() { DrawsOn = [null!] }],
                        ResidenceCodes = [new() { Code = null!, On = default }],
                    },
                ],
                [new() { Requirement = null!, Subject = "a", On = default }, new() { Requirement = "ROUND-3", Subject = null!, On = default }]));
    }

    [Fact]
    public void Intervals_at_the_ends_of_the_calendar_are_compared_without_overflow()
    {
        Facts<Stay> stays = [new() { Home = "a", From = DateOnly.MinValue, To = DateOnly.MaxValue }, new() { Home = "a", From = DateOnly.MinValue }];

        string fault = Assert.Single(Faults(Network, [new() { Id = "a" }], [new() { Id = "r-1", Stays = stays }]));

        Assert.StartsWith("$.residents[0].stays[1]: 0001-01-01 on shares more than one day with position 0", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => NetworkRecord.TryCreate(null!, default, default, default, out _, out _));
    }

    [Fact]
    public void A_record_without_faults_is_made()
    {
        NetworkRecord record = NetworkRecord.Create(Network, [new() { Id = "a" }], Facts<Resident>.Unknown);

        Assert.Equal("a", Assert.Single(record.Homes).Id);
        Assert.False(record.Residents.IsKnown);
    }

    private static IEnumerable<string> Faults(
        PrimaryCareNetwork network, Facts<CareHome> homes, Facts<Resident> residents = default, KnownList<Attestation> attestations = default)
    {
        NetworkRecord.TryCreate(network, homes, residents, attestations, out _, out ImmutableArray<RecordFault> faults);
        return faults.Select(fault => fault.ToString());
    }
}
