using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class PracticeMappingTests
{
    private const string Header = "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\n";

    private const string Monthly =
        "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_CCG_CODE,CCG_CODE,CCG_NAME,"
        + "ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME\n";

    private const string Behind = "E38000247,16C,NHS Tees Valley CCG,E54000050,QHM,Cumbria and North East,E40000009,Y63,North East and Yorkshire\n";

    [Fact]
    public async Task Columns_are_found_by_name_whatever_their_order_and_quoting_and_with_a_byte_order_mark()
    {
        PracticeReading reading = await PracticesAsync(
            "\uFEFFSTP_ODS_CODE,PCN_NAME,OTHER,PRACTICE_CODE,CCG_ODS_CODE,PCN_ODS_CODE\r\nQHM,\"STOCKTON, \"\"NORTH\"\" PCN\",\"x,y\",A81002,16C,U07032\r\n");

        Assert.Empty(reading.Faults);
        Assert.Equal((PracticeSource.QofMapping, false, null), (reading.Register!.Source, reading.Register.IsDated, reading.Register.Day));
        Assert.Equal(
            new PracticeSpell
            {
                Practice = PracticeCode.Parse("A81002"),
                Network = PcnCode.Parse("U07032"),
                NetworkName = "STOCKTON, \"NORTH\" PCN",
                SubIcb = OdsCode.Parse("16C"),
                Icb = OdsCode.Parse("QHM"),
            },
            Assert.Single(reading.Register.Spells));
    }

    [Fact]
    public async Task A_practice_without_a_network_is_skipped_and_counted()
    {
        PracticeReading reading = await PracticesAsync(Header + "A81001,U,Unallocated,16C,QHM\nA81002,U07032,NORTH STOCKTON PCN,16C,QHM\n");

        Assert.Empty(reading.Faults);
        Assert.Equal(1, reading.Register!.Unallocated);
        Assert.Equal("A81002", Assert.Single(reading.Register.Spells).Practice.Value);
    }

    [Fact]
    public async Task Every_broken_row_is_told_at_once_with_line_column_and_value()
    {
        PracticeReading reading = await PracticesAsync(
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
            reading.Faults.Texts());
        Assert.Equal(["A81001", "A81005"], reading.Register!.Spells.Select(static row => row.Practice.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Location ID,Location Name\n1-100000001,Oak\n")]
    public async Task A_file_of_no_layout_is_one_fault(string csv)
    {
        PracticeReading reading = await PracticesAsync(csv);

        Assert.Equal(
            ["line 1: no row is the header of a mapping of practices (PRACTICE_CODE, PCN_ODS_CODE and others), and none is of ODS's report of core partners (a practice's code, a network's code and a first day among ten cells)"],
            reading.Faults.Texts());
        Assert.Null(reading.Register);
    }

    [Theory]
    [InlineData("PRACTICE_CODE,PCN,PCN_NAME,STP_ODS_CODE\nA81001,U89141,STOCKTON PCN,QHM\n", "PCN_ODS_CODE CCG_ODS_CODE")]
    [InlineData("PRACTICE_CODE,PCN_CODE,PCN_NAME,CCG_CODE\n", "STP_CODE")]
    [InlineData("PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE\n", "STP_ODS_CODE")]
    public async Task Of_the_layout_that_a_header_nearly_has_every_missing_column_is_named(string csv, string columns)
    {
        PracticeReading reading = await PracticesAsync(csv);

        Assert.Equal(columns.Split(' ').Select(static column => $"line 1: {column}: the header has no such column"), reading.Faults.Texts());
        Assert.Null(reading.Register);
    }

    [Fact]
    public async Task A_name_that_is_not_in_UTF_8_is_told() => Assert.Equal(
        ["line 2: PCN_NAME: \"Or\uFFFDe PCN\" is not in UTF-8"], (await PracticesAsync($"{Header}A81001,U89141,Or\uFFFDe PCN,16C,QHM\n")).Faults.Texts());

    [Fact]
    public async Task A_header_in_another_letter_case_is_taken() => Assert.Equal(
        "A81001", Assert.Single((await PracticesAsync("practice_code,Pcn_Ods_Code,pcn_name,ccg_ods_code,stp_ods_code\nA81001,U89141,STOCKTON PCN,16C,QHM\n")).Register!.Spells).Practice.Value);

    [Fact]
    public async Task A_file_parted_by_semicolons_is_told_so() => Assert.Equal(
        "line 1: the header has no comma, and its cells are parted by semicolons; expected commas",
        (await PracticesAsync("PRACTICE_CODE;PCN_ODS_CODE;PCN_NAME;CCG_ODS_CODE;STP_ODS_CODE\nA81001;U89141;STOCKTON PCN;16C;QHM\n")).Faults.Texts()[0]);

    [Fact]
    public async Task The_monthly_layout_is_read_by_its_own_names_and_names_its_day()
    {
        PracticeReading reading = await PracticesAsync(
            $"{Monthly}GP_PRAC_PAT_LIST,01Jan2022,A81001,THE DENSHAM SURGERY,TS18 1HU,U89141,STOCKTON PCN,{Behind}GP_PRAC_PAT_LIST,01Jan2022,A81002,A,TS18 1HU,U,UNALLOCATED,{Behind}",
            new DateOnly(2026, 1, 1));

        Assert.Empty(reading.Faults);
        Assert.Equal((PracticeSource.MonthlyMapping, 1, new DateOnly(2022, 1, 1)), (reading.Register!.Source, reading.Register.Unallocated, reading.Register.Day));
        PracticeSpell row = Assert.Single(reading.Register.Spells);
        Assert.Equal(("A81001", "U89141", "STOCKTON PCN", "16C", "QHM"), (row.Practice.Value, row.Network.Value, row.NetworkName, row.SubIcb.Value, row.Icb!.Value));
        Assert.Equal(
            ["line 2: PCN_CODE: \"U1\" is not a network's code, U and five digits"],
            (await PracticesAsync($"{Monthly}P,01Jan2022,A81001,A,TS18 1HU,U1,STOCKTON PCN,{Behind}")).Faults.Texts());
    }

    [Fact]
    public async Task The_published_mapping_of_2023_24_is_read_whole()
    {
        await using FileStream file = SharedData.Open("nhsdigital_qof_2023-24_practice_pcn_icb_mapping.csv");

        PracticeReading reading = await PracticeRegister.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.Equal(101, reading.Register!.Unallocated);
        Assert.Equal(6_309, reading.Register.Spells.Count);
        Assert.Equal(1_275, reading.Register.Spells.Select(static row => row.Network).Distinct().Count());
    }
}
