namespace EhchRules.Tests.Domain;

public sealed class NetworkRecordTests
{
    private static readonly PrimaryCareNetwork Network = new() { Code = PcnCode.Parse("U57491") };

    [Fact]
    public void Records_of_the_same_facts_are_equal()
    {
        NetworkRecord one = Record("160734000");
        NetworkRecord same = Record("160734000");

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one == same);
    }

    [Fact]
    public void Large_records_made_twice_from_one_seed_are_equal() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        Assert.Equal(RandomRecords.Make(seed), RandomRecords.Make(seed));
        Assert.Equal(RandomRecords.Make(seed).GetHashCode(), RandomRecords.Make(seed).GetHashCode());
        Assert.NotEqual(RandomRecords.Make(seed), RandomRecords.Make(seed + 1));
    });

    [Fact]
    public void Each_part_counts()
    {
        NetworkRecord record = Record("160734000");

        Assert.NotEqual(record, NetworkRecord.Create(record.Network with { Name = "Hayes Wick" }, record.Homes, record.Residents, record.Attestations));
        Assert.NotEqual(record, NetworkRecord.Create(record.Network, [.. record.Homes, new() { Id = "elm-court" }], record.Residents, record.Attestations));
        Assert.NotEqual(record, NetworkRecord.Create(record.Network, record.Homes, [new() { Id = "r-1" }], record.Attestations));
        Assert.NotEqual(record, NetworkRecord.Create(record.Network, record.Homes, record.Residents));
        Assert.False(record.Equals(null));
    }

    [Fact]
    public void Homes_in_another_order_make_another_record()
    {
        CareHome a = new() { Id = "a" };
        CareHome b = new() { Id = "b" };

        Assert.NotEqual(NetworkRecord.Create(Network, [a, b], []), NetworkRecord.Create(Network, [b, a], []));
    }

    [Fact]
    public void Homes_that_are_not_known_differ_from_homes_known_to_be_none() =>
        Assert.NotEqual(NetworkRecord.Create(Network, [], []), NetworkRecord.Create(Network, default, []));

    [Fact]
    public void A_malformed_code_is_a_warning_and_the_record_stands()
    {
        Assert.Empty(Record("160734000").Warnings);
        Assert.Equal("residents/r-1/residenceCodes/0/code", Assert.Single(Record("71305009").Warnings).Path);
    }

    [Fact]
    public void A_record_shows_counts_and_no_resident()
    {
        Assert.Equal("U57491: 1 homes, 1 residents", Record("160734000").ToString());
        Assert.Equal("U57491: 0 homes, 0 residents", NetworkRecord.Create(Network, default, default).ToString());
    }

    [Fact]
    public void A_record_with_faults_is_not_made_and_the_exception_holds_them_all()
    {
        RecordFaultException fault = Assert.Throws<RecordFaultException>(() => NetworkRecord.Create(
            Network, [new() { Id = "a" }, new() { Id = "a" }], [new() { Id = "r-1", Stays = [new() { Home = "b", From = new(2020, 10, 1) }] }]));

        Assert.Equal(["$.homes[1].id", "$.residents[0].stays[0].home"], fault.Faults.Select(static found => found.Path));
        Assert.All(fault.Faults, found => Assert.Contains(found.ToString(), fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_value_outside_its_vocabulary_is_shown_with_a_plain_sign_in_any_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        RecordFaultException fault = Assert.Throws<RecordFaultException>(() => NetworkRecord.Create(Network with { Team = new() { Status = (TeamStatus)(-1) } }, [], []));

        Assert.Equal("$.network.team.status: -1 is not one of Dedicated, Establishing, None", fault.Message);
    }

    private static NetworkRecord Record(string residenceCode) => NetworkRecord.Create(
        Network,
        [new() { Id = "oakfield", Rounds = [new() { On = new(2020, 10, 6), Attendees = [new() { Person = "p-2" }] }] }],
        [new() { Id = "r-1", ResidenceCodes = [new() { System = "SNOMED-CT", Code = residenceCode, On = new(2020, 10, 2) }] }],
        [new() { Requirement = "ROUND-3", Subject = "oakfield", Answer = true, On = new(2020, 12, 31) }]);
}
