using System.Text;
using EhchRules.Cli.Sample;
using EhchRules.Sampling;
using EhchRules.Tables;

namespace EhchRules.Cli.Tests.Sample;

public sealed class SampledPracticesTests
{
    private const string Header = "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\n";

    [Fact]
    public async Task Networks_of_a_file_come_in_order_of_code_with_their_own_names_practices_and_commissioner()
    {
        IReadOnlyList<PracticeMapping> practices = await ReadAsync(
            Header
            + "A81003,U89141,STOCKTON PCN,16C,QHM\nA81001,U89141,STOCKTON PCN,16C,QHM\nA81002,U07032,NORTH STOCKTON PCN,84H,QHM\nA81009,U89141,STOCKTON,84H,QHM\n");
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Practices = practices })];

        Assert.Equal(["U07032", "U89141"], records.Select(static record => record.Network.Code.Value));
        Assert.Equal(["NORTH STOCKTON PCN", "STOCKTON PCN"], records.Select(static record => record.Network.Name));
        Assert.Equal(["84H", "16C"], records.Select(static record => record.Network.Commissioner!.Value));
        Assert.Equal(["A81001", "A81003", "A81009"], records[1].Network.Practices.Select(static practice => practice.Code.Value));
    }

    [Fact]
    public async Task Of_the_report_of_core_partners_spells_that_have_ended_are_left_out()
    {
        PracticeMapping practice = Assert.Single(await ReadAsync(
            "A81001,ONE,16C,NHS,U89141,STOCKTON PCN,84H,NHS,20190701,20230331\nA81001,ONE,16C,NHS,U07032,NORTH STOCKTON PCN,16C,NHS,20230401,\n"));

        Assert.Equal(("A81001", "U07032", "NORTH STOCKTON PCN", "16C", null), (practice.Practice.Value, practice.Network.Value, practice.NetworkName, practice.SubIcb.Value, practice.Icb));
    }

    [Fact]
    public async Task More_networks_than_a_file_has_cannot_be_made()
    {
        SampleOptions options = new() { Networks = 2, Practices = await ReadAsync(Header + "A81002,U07032,NORTH STOCKTON PCN,16C,QHM\n") };

        Assert.Equal(["2 networks cannot be made: the practices given belong to 1, and at least 1 is needed."], options.Problems());
        Assert.Equal("U07032", Assert.Single(SampleNetworks.Generate(options with { Networks = 1 })).Network.Code.Value);
    }

    [Fact]
    public async Task A_faulty_file_makes_no_sample_and_every_fault_is_told()
    {
        Answer answer = await new Call { Input = Header + "A81001,U1,STOCKTON PCN,16C,QHM\nA81002,U07032,,16C,QHM\n" }.WithAsync("sample", "--practices", "-");

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal(
            ["-: line 2: PCN_ODS_CODE: \"U1\" is not a network's code, U and five digits", "-: line 3: PCN_NAME: \"\" is blank"], answer.ErrorLines);
    }

    [Fact]
    public async Task The_published_mapping_of_2023_24_makes_a_sample_of_every_network()
    {
        string path = Repository.PathOf("..", "shared", "data", "nhsdigital_qof_2023-24_practice_pcn_icb_mapping.csv");
        Assert.SkipUnless(File.Exists(path), $"{path} is not here; it is not part of the repository.");

        IReadOnlyList<PracticeMapping> practices = await ReadAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        Assert.Equal(6_309, practices.Count);
        NetworkRecord last = SampleNetworks.GenerateOne(new() { Homes = 2, Practices = practices }, 1_274);
        Assert.Equal(practices.Select(static row => row.Network.Value).Max(StringComparer.Ordinal), last.Network.Code.Value);
    }

    private static async Task<IReadOnlyList<PracticeMapping>> ReadAsync(string csv)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        PracticeReading reading = await PracticeRegister.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(reading.Faults);
        return SampledPractices.Of(reading.Register!);
    }
}
