namespace EhchRules.Sampling.Tests;

/// <summary>Samples of networks whose practices are given.</summary>
public sealed class PracticesTests
{
    private static readonly PracticeMapping NorthStockton = Row("A81002", "U07032", "NORTH STOCKTON PCN", "84H");

    private static readonly PracticeMapping[] Two =
    [
        Row("A81003", "U89141", "STOCKTON PCN", "16C"),
        Row("A81001", "U89141", "STOCKTON PCN", "16C"),
        NorthStockton,
        Row("A81009", "U89141", "STOCKTON", "84H"),
    ];

    [Fact]
    public void Networks_come_in_order_of_code_with_their_own_practices_and_the_name_and_commissioner_of_most()
    {
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Practices = Two })];

        Assert.Equal(["U07032", "U89141"], records.Select(record => record.Network.Code.Value));
        Assert.Equal(["NORTH STOCKTON PCN", "STOCKTON PCN"], records.Select(record => record.Network.Name));
        Assert.Equal(["84H", "16C"], records.Select(record => record.Network.Commissioner!.Value));
        Assert.Equal(["A81001", "A81003", "A81009"], records[1].Network.Practices.Select(practice => practice.Code.Value));
    }

    [Fact]
    public void The_order_in_which_practices_are_given_plays_no_part() => Assert.Equal(
        SampleNetworks.GenerateOne(new() { Homes = 2, Practices = Two }, 1),
        SampleNetworks.GenerateOne(new() { Homes = 2, Practices = [.. Two.Reverse()] }, 1));

    [Fact]
    public void A_list_that_changes_after_the_call_does_not_change_the_sample()
    {
        List<PracticeMapping> practices = [.. Two];
        IEnumerable<NetworkRecord> networks = SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Practices = practices });
        practices.Clear();

        Assert.Equal(["U07032", "U89141"], networks.Select(record => record.Network.Code.Value));
    }

    [Fact]
    public void What_is_wrong_with_practices_is_said_with_the_row() => Assert.Equal(
        [
            "Practices[1] is null: a practice and its network are needed.",
            "Practices[2] gives U89141 a blank name.",
            "Practices[3] lists A81002 again: a practice belongs to one network.",
            "0 homes cannot be made: a network has 1 to 20000.",
        ],
        new SampleOptions
        {
            Homes = 0,
            Practices = [NorthStockton, null!, Row("A81001", "U89141", " ", "16C"), Row("A81002", "U89141", "STOCKTON PCN", "16C")],
        }.Problems());

    [Fact]
    public void No_practices_belong_to_no_network() =>
        Assert.Equal(["The practices given belong to no network."], new SampleOptions { Practices = [] }.Problems());

    [Fact]
    public void A_position_beyond_the_networks_of_the_practices_is_refused()
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => SampleNetworks.GenerateOne(new() { Practices = Two }, 2));

        Assert.StartsWith("The position of a network is from 0 to 1.", thrown.Message, StringComparison.Ordinal);
    }

    private static PracticeMapping Row(string practice, string network, string name, string subIcb) => new()
    {
        Practice = PracticeCode.Parse(practice), Network = PcnCode.Parse(network), NetworkName = name, SubIcb = OdsCode.Parse(subIcb), Icb = OdsCode.Parse("QHM"),
    };
}
