using EhchRules.Cli.Sample;
using EhchRules.Sampling;

namespace EhchRules.Cli.Tests.Sample;

public sealed class PracticeMappingFileTests
{
    private const string Header = "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\n";

    [Fact]
    public void Columns_are_found_by_name_whatever_their_order_and_quoting_and_with_a_byte_order_mark()
    {
        PracticeMappingReading reading = Read(
            "\uFEFFSTP_ODS_CODE,PCN_NAME,OTHER,PRACTICE_CODE,CCG_ODS_CODE,PCN_ODS_CODE\r\nQHM,\"STOCKTON, \"\"NORTH\"\" PCN\",\"x,y\",A81002,16C,U07032\r\n");

        Assert.Empty(reading.Faults);
        PracticeMapping row = Assert.Single(reading.Rows);
        Assert.Equal("A81002", row.Practice.Value);
        Assert.Equal("U07032", row.Network.Value);
        Assert.Equal("STOCKTON, \"NORTH\" PCN", row.NetworkName);
        Assert.Equal("16C", row.SubIcb.Value);
        Assert.Equal("QHM", row.Icb.Value);
    }

    [Fact]
    public void A_practice_without_a_network_is_skipped_and_counted()
    {
        PracticeMappingReading reading = Read(Header + "A81001,U,Unallocated,16C,QHM\nA81002,U07032,NORTH STOCKTON PCN,16C,QHM\n");

        Assert.Empty(reading.Faults);
        Assert.Equal(1, reading.Unallocated);
        Assert.Equal("A81002", Assert.Single(reading.Rows).Practice.Value);
    }

    [Fact]
    public void Every_broken_row_is_told_at_once_with_line_column_and_value()
    {
        PracticeMappingReading reading = Read(
            Header
            + "A81001,U89141,STOCKTON PCN,16C,QHM\n"
            + "Z81001,U8914,,16c,QHM\n"
            + "A81001,U89141,STOCKTON PCN,16C,\n"
            + "A81003,U89141\n"
            + "A81004,\"U89141,STOCKTON PCN,16C,QHM\n"
            + "A81005,U89141,STOCKTON PCN,16C,QHM\n");

        Assert.Equal(
            [
                "line 3: PRACTICE_CODE: \"Z81001\" is not a practice's code, a letter (A to H, J to N, P or Y) and five digits",
                "line 3: PCN_ODS_CODE: \"U8914\" is not a network's code, U and five digits",
                "line 3: PCN_NAME: \"\" is blank",
                "line 3: CCG_ODS_CODE: \"16c\" is not an ODS code, 1 to 9 capital letters and digits",
                "line 4: PRACTICE_CODE: \"A81001\" stands on line 2 too",
                "line 4: STP_ODS_CODE: \"\" is not an ODS code, 1 to 9 capital letters and digits",
                "line 5: has 2 fields where the header has 5",
                "line 6: \"A81004,\"U89141,STOCKTON PCN,16C,QHM\" is quoted wrongly (LineBreakInQuotes)",
            ],
            reading.Faults.Select(fault => fault.ToString()));
        Assert.Equal(["A81001", "A81005"], reading.Rows.Select(row => row.Practice.Value));
    }

    [Fact]
    public void Every_missing_column_is_named()
    {
        PracticeMappingReading reading = Read("PRACTICE_CODE,PCN,PCN_NAME,STP_ODS_CODE\nA81001,U89141,STOCKTON PCN,QHM\n");

        Assert.Equal(
            ["line 1: PCN_ODS_CODE: the header has no such column", "line 1: CCG_ODS_CODE: the header has no such column"],
            reading.Faults.Select(fault => fault.ToString()));
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void A_header_in_another_letter_case_is_taken() =>
        Assert.Equal("A81001", Assert.Single(Read("practice_code,Pcn_Ods_Code,pcn_name,ccg_ods_code,stp_ods_code\nA81001,U89141,STOCKTON PCN,16C,QHM\n").Rows).Practice.Value);

    [Fact]
    public void A_file_parted_by_semicolons_is_one_fault_that_says_so() => Assert.Equal(
        ["line 1: the header has no comma, and its cells are parted by semicolons; expected commas"],
        Read("PRACTICE_CODE;PCN_ODS_CODE;PCN_NAME;CCG_ODS_CODE;STP_ODS_CODE\nA81001;U89141;STOCKTON PCN;16C;QHM\n").Faults.Select(static fault => fault.ToString()));

    [Fact]
    public void The_monthly_layout_is_read_by_its_own_names()
    {
        const string Monthly =
            "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_CCG_CODE,CCG_CODE,CCG_NAME,"
            + "ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME\n";
        const string Behind = "E38000247,16C,NHS Tees Valley CCG,E54000050,QHM,Cumbria and North East,E40000009,Y63,North East and Yorkshire\n";

        PracticeMappingReading reading = Read($"{Monthly}GP_PRAC_PAT_LIST,01Jan2022,A81001,THE DENSHAM SURGERY,TS18 1HU,U89141,STOCKTON PCN,{Behind}GP_PRAC_PAT_LIST,01Jan2022,A81002,A,TS18 1HU,U,UNALLOCATED,{Behind}");

        Assert.Empty(reading.Faults);
        Assert.Equal(1, reading.Unallocated);
        PracticeMapping row = Assert.Single(reading.Rows);
        Assert.Equal(("A81001", "U89141", "STOCKTON PCN", "16C", "QHM"), (row.Practice.Value, row.Network.Value, row.NetworkName, row.SubIcb.Value, row.Icb.Value));
        Assert.Equal(["line 2: PCN_CODE: \"U1\" is not a network's code, U and five digits"], Read($"{Monthly}P,01Jan2022,A81001,A,TS18 1HU,U1,STOCKTON PCN,{Behind}").Faults.Select(static fault => fault.ToString()));
    }

    [Theory]
    [InlineData("PRACTICE_CODE,PCN_CODE,PCN_NAME,CCG_CODE\n", "line 1: STP_CODE: the header has no such column")]
    [InlineData("PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE\n", "line 1: STP_ODS_CODE: the header has no such column")]
    public void Of_the_layout_that_a_header_nearly_has_the_missing_column_is_named(string header, string fault) =>
        Assert.Equal([fault], Read(header).Faults.Select(static one => one.ToString()));

    [Fact]
    public void An_empty_file_lacks_every_column() => Assert.Equal(5, Read("").Faults.Count);

    [Fact]
    public void Networks_of_a_file_come_in_order_of_code_with_their_own_names_practices_and_commissioner()
    {
        IReadOnlyList<PracticeMapping> practices = Read(
            Header
            + "A81003,U89141,STOCKTON PCN,16C,QHM\nA81001,U89141,STOCKTON PCN,16C,QHM\nA81002,U07032,NORTH STOCKTON PCN,84H,QHM\nA81009,U89141,STOCKTON,84H,QHM\n").Rows;
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 2, Homes = 2, Practices = practices })];

        Assert.Equal(["U07032", "U89141"], records.Select(record => record.Network.Code.Value));
        Assert.Equal(["NORTH STOCKTON PCN", "STOCKTON PCN"], records.Select(record => record.Network.Name));
        Assert.Equal(["84H", "16C"], records.Select(record => record.Network.Commissioner!.Value));
        Assert.Equal(["A81001", "A81003", "A81009"], records[1].Network.Practices.Select(practice => practice.Code.Value));
    }

    [Fact]
    public void More_networks_than_a_file_has_cannot_be_made()
    {
        SampleOptions options = new() { Networks = 2, Practices = Read(Header + "A81002,U07032,NORTH STOCKTON PCN,16C,QHM\n").Rows };

        Assert.Equal(["2 networks cannot be made: the practices given belong to 1, and at least 1 is needed."], options.Problems());
        Assert.Equal("U07032", Assert.Single(SampleNetworks.Generate(options with { Networks = 1 })).Network.Code.Value);
    }

    [Fact]
    public void The_published_mapping_of_2023_24_is_read_whole()
    {
        string path = PublishedMapping();
        Assert.SkipUnless(File.Exists(path), $"{path} is not here; it is not part of the repository.");
        using StreamReader text = new(path);

        PracticeMappingReading reading = PracticeMappingFile.Read(text);

        Assert.Empty(reading.Faults);
        Assert.Equal(101, reading.Unallocated);
        Assert.Equal(6_309, reading.Rows.Count);
        Assert.Equal(1_275, reading.Rows.Select(row => row.Network).Distinct().Count());
        NetworkRecord last = SampleNetworks.GenerateOne(new() { Homes = 2, Practices = reading.Rows }, 1_274);
        Assert.Equal(reading.Rows.Select(row => row.Network.Value).Max(StringComparer.Ordinal), last.Network.Code.Value);
    }

    private static PracticeMappingReading Read(string csv)
    {
        using StringReader text = new(csv);
        return PracticeMappingFile.Read(text);
    }

    private static string PublishedMapping()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Build.props"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", "nhsdigital_qof_2023-24_practice_pcn_icb_mapping.csv");
    }
}
