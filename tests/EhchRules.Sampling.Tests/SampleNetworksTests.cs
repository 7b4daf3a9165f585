using EhchRules.Json;

namespace EhchRules.Sampling.Tests;

public sealed class SampleNetworksTests
{
    private static readonly SampleOptions Place = new() { Homes = 53, Beds = 2066 };

    [Fact]
    public void The_generator_is_SplitMix64_as_published()
    {
        // The first outputs for the start 0 are e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f, f88bb8a8724c81ec.
        SampleRandom random = new(0);

        Assert.Equal([88, 43, 2, 97], [random.Below(100), random.Below(100), random.Below(100), random.Below(100)]);
    }

    [Fact]
    public void Equal_options_give_equal_records() => Assert.Equal(SampleNetworks.Generate(Place).Single(), SampleNetworks.Generate(Place).Single());

    [Fact]
    public void Another_seed_gives_other_homes_and_residents()
    {
        NetworkRecord one = SampleNetworks.Generate(Place).Single();
        NetworkRecord other = SampleNetworks.Generate(Place with { Seed = 2 }).Single();

        Assert.NotEqual(one.Homes, other.Homes);
        Assert.NotEqual(one.Residents, other.Residents);
    }

    [Fact]
    public void A_network_is_the_same_alone_and_in_runs_of_any_length()
    {
        SampleOptions options = new() { Networks = 5, Seed = 7 };
        NetworkRecord alone = SampleNetworks.GenerateOne(options, 3);

        Assert.Equal(alone, SampleNetworks.Generate(options).ElementAt(3));
        Assert.Equal(alone, SampleNetworks.Generate(options with { Networks = 4 }).Last());
        Assert.NotEqual(alone.Residents, SampleNetworks.GenerateOne(options, 2).Residents);
    }

    [Fact]
    public void Without_options_one_network_of_average_size_is_made()
    {
        NetworkRecord record = SampleNetworks.GenerateOne();

        Assert.Equal(record, Assert.Single(SampleNetworks.Generate()));
        Assert.Equal(record, SampleNetworks.GenerateOne(new() { Networks = 1, Homes = 12, Beds = 354, Seed = 1 }));
        Assert.Equal("U00001", record.Network.Code.Value);
    }

    [Fact]
    public void How_many_networks_are_asked_for_plays_no_part_in_one_of_them() =>
        Assert.Equal(SampleNetworks.GenerateOne(new() { Homes = 2 }, 9), SampleNetworks.GenerateOne(new() { Homes = 2, Networks = 3 }, 9));

    [Theory]
    [InlineData(-1)]
    [InlineData(12_500)]
    [InlineData(int.MaxValue)]
    public void A_position_at_which_no_network_can_be_made_is_refused(int position)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => SampleNetworks.GenerateOne(position: position));

        Assert.Equal(position, thrown.ActualValue);
        Assert.StartsWith("The position of a network is from 0 to 12499.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_network_that_can_be_made_is_made() =>
        Assert.Equal("U12500", SampleNetworks.GenerateOne(new() { Homes = 1 }, 12_499).Network.Code.Value);

    [Fact]
    public void An_enumeration_makes_the_same_networks_again()
    {
        IEnumerable<NetworkRecord> networks = SampleNetworks.Generate(new() { Networks = 3, Homes = 2 });

        Assert.Equal(networks.ToArray(), networks.ToArray());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_plays_no_part(string culture)
    {
        SampleOptions options = new() { Homes = 3, Seed = 4 };
        NetworkRecord plain = SampleNetworks.GenerateOne(options, 2);
        IReadOnlyList<string> problems = (options with { Homes = -1 }).Problems();
        using HostileCulture hostile = new(culture);

        Assert.Equal(plain, SampleNetworks.GenerateOne(options, 2));
        Assert.Equal(problems, (options with { Homes = -1 }).Problems());
    }

    [Theory]
    [InlineData(null, null, 1, 0, "sha256:65ef9fc29826")]
    [InlineData(null, null, -5, 1_274, "sha256:c9b10f7b72f5")]
    [InlineData(6, 120, 2, 3, "sha256:fe1e48ac3af9")]
    [InlineData(2, 60, int.MinValue, 12_499, "sha256:df7a0b201d31")]
    public void A_sample_is_the_one_that_it_was_in_the_first_version(int? homes, int? beds, int seed, int position, string hash)
    {
        NetworkRecord record = SampleNetworks.GenerateOne(new() { Homes = homes, Beds = beds, Seed = seed }, position);

        Assert.Equal(hash, EhchJson.HashRecord(record)[..19]);
    }

    [Fact]
    public void A_country_is_made_one_network_at_a_time()
    {
        IEnumerable<NetworkRecord> country = SampleNetworks.Generate(new() { Networks = InventedNetworks.Most });

        Assert.Equal("U00001", country.First().Network.Code.Value);
    }

    [Theory]
    [InlineData(53, 2066, 1)]
    [InlineData(53, 2066, 2)]
    [InlineData(53, 2066, 3)]
    [InlineData(12, 354, 4)]
    [InlineData(300, 9000, 5)]
    [InlineData(10, 30, 6)]
    [InlineData(10, 1200, 7)]
    [InlineData(1, 3, 8)]
    public void A_network_has_the_homes_asked_for_and_on_every_day_the_beds(int homes, int beds, int seed)
    {
        NetworkRecord record = SampleNetworks.Generate(new() { Homes = homes, Beds = beds, Seed = seed }).Single();

        Assert.Equal(homes, record.Homes.Count);
        Assert.All(record.Homes, home => Assert.All(home.Beds, count => Assert.InRange(count.Count!.Value, 3, 120)));
        for (DateOnly day = SampleDays.ServiceBegan; day <= SampleDays.DataEnd; day = day.AddDays(1))
        {
            Assert.Equal(beds, record.Homes.Sum(home => home.Beds.LastOrDefault(count => count.From <= day)?.Count ?? 0));
        }
    }

    [Fact]
    public void Bed_counts_change_and_a_home_opens_while_the_service_runs()
    {
        NetworkRecord record = SampleNetworks.Generate(Place).Single();

        Assert.Contains(record.Homes, home => home.Beds.Count > 1);
        CareHome opened = Assert.Single(record.Homes, home => home.Beds[0].From > SampleDays.ServiceBegan);
        Assert.Equal(opened.Registrations[0].From, opened.Beds[0].From);
    }

    [Fact]
    public void Where_no_size_is_asked_for_England_has_its_homes_and_beds()
    {
        (int Homes, int Beds)[] sizes = [.. Enumerable.Range(0, 1275).Select(new SampleOptions().SizeOf)];

        Assert.Equal((12, 354), sizes[0]);
        Assert.Equal(15_500, sizes.Sum(size => size.Homes));
        Assert.InRange(sizes.Sum(size => size.Beds), 457_000, 457_500);
    }

    [Theory]
    [InlineData(null, 2066, 70, 2066)]
    [InlineData(20, null, 20, 590)]
    [InlineData(null, 3, 1, 3)]
    public void Homes_and_beds_follow_from_each_other_at_29_and_a_half_a_home(int? homes, int? beds, int expectedHomes, int expectedBeds) =>
        Assert.Equal((expectedHomes, expectedBeds), new SampleOptions { Homes = homes, Beds = beds }.SizeOf(0));

    [Fact]
    public void Codes_stand_for_one_thing_each_and_invented_networks_say_that_they_are()
    {
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 60, Homes = 6 })];
        string[] practices = [.. records.SelectMany(record => record.Network.Practices).Select(practice => practice.Code.Value)];
        string[] locations = [.. records.SelectMany(record => record.Homes).SelectMany(home => home.Registrations).Select(registration => registration.Location.Value)];

        Assert.Equal(60, records.Select(record => record.Network.Code).Distinct().Count());
        Assert.Equal(practices.Length, practices.Distinct(StringComparer.Ordinal).Count());
        Assert.All(practices, practice => Assert.StartsWith("Y9", practice, StringComparison.Ordinal));
        Assert.Equal(locations.Length, locations.Distinct(StringComparer.Ordinal).Count());
        Assert.All(locations, location => Assert.Matches(@"^1-\d{9,11}$", location));
        Assert.All(records, record => Assert.StartsWith("Sample PCN ", record.Network.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Records_of_many_sizes_and_seeds_have_no_faults()
    {
        // A record with faults is not made: NetworkRecord.Create throws.
        NetworkRecord[] records =
        [
            .. SampleNetworks.Generate(new() { Networks = 40, Seed = 11 }),
            .. SampleNetworks.Generate(new() { Networks = 10, Homes = 3, Seed = -5 }),
            .. SampleNetworks.Generate(new() { Networks = 2, Homes = 120, Seed = int.MinValue }),
        ];

        Assert.Equal(52, records.Length);
        Assert.Contains(records, record => record.Homes.Count == 120);
    }

    [Fact]
    public void A_sample_of_a_place_has_every_outcome()
    {
        NetworkRecord record = SampleNetworks.Generate(Place).Single();
        DateOnly[] days = [new(2020, 6, 20), new(2020, 8, 15), new(2021, 1, 15), new(2022, 6, 10)];

        IEnumerable<Outcome> seen = days.SelectMany(day => EhchRuleSet.Current.Assess(record, day).Findings).Select(finding => finding.Outcome).Distinct();

        Assert.Equal(Enum.GetValues<Outcome>(), seen.Order());
    }
}
