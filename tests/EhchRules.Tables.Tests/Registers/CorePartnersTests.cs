using EhchRules.Json;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class CorePartnersTests
{
    private const string First = "A81001,ONE SURGERY,16C,NHS NORTH EAST ICB - 16C,U89141,STOCKTON PCN,84H,NHS NORTH EAST ICB - 84H,20190701,20230331\n";
    private const string Second = "A81001,ONE SURGERY,16C,NHS NORTH EAST ICB - 16C,U07032,NORTH STOCKTON PCN,16C,NHS NORTH EAST ICB - 16C,20230401,\n";

    [Fact]
    public async Task A_row_without_a_header_is_a_spell_and_the_networks_commissioner_is_taken_not_the_practices()
    {
        PracticeReading reading = await PracticesAsync(First + Second, new DateOnly(2025, 11, 13));

        Assert.Empty(reading.Faults);
        Assert.Equal((PracticeSource.CorePartners, true), (reading.Register!.Source, reading.Register.IsDated));
        Assert.Equal(
            [
                new PracticeSpell
                {
                    Practice = PracticeCode.Parse("A81001"), Network = PcnCode.Parse("U89141"), NetworkName = "STOCKTON PCN", SubIcb = OdsCode.Parse("84H"),
                    From = new(2019, 7, 1), To = new(2023, 3, 31),
                },
                new PracticeSpell
                {
                    Practice = PracticeCode.Parse("A81001"), Network = PcnCode.Parse("U07032"), NetworkName = "NORTH STOCKTON PCN", SubIcb = OdsCode.Parse("16C"),
                    From = new(2023, 4, 1),
                },
            ],
            reading.Register.Spells);
        Assert.Equal("ODS's report of core partners of 13 November 2025", reading.Register.ToString());
    }

    [Theory]
    [InlineData("20190701")]
    [InlineData("2019-07-01")]
    [InlineData("01/07/2019")]
    public async Task Days_have_the_shape_of_the_report_or_of_a_spreadsheet(string day) =>
        Assert.Equal(new DateOnly(2019, 7, 1), Assert.Single((await PracticesAsync(First.Replace("20190701", day, StringComparison.Ordinal))).Register!.Spells).From);

    [Theory]
    [InlineData("20190701", "20191301", "Practice to PCN Relationship Start Date")]
    [InlineData("20190701", "", "Practice to PCN Relationship Start Date")]
    [InlineData("U89141", "U8914", "PCN Code")]
    [InlineData("A81001", "81001", "Partner Organisation Code")]
    public async Task A_first_row_with_a_fault_is_not_taken_for_a_header(string sound, string broken, string column)
    {
        PracticeReading reading = await PracticesAsync(First.Replace(sound, broken, StringComparison.Ordinal) + Second);

        Assert.Equal((1, column), (Assert.Single(reading.Faults).Line, reading.Faults[0].Column));
        Assert.Single(reading.Register!.Spells);
    }

    [Fact]
    public async Task A_first_row_with_a_cell_too_few_is_not_taken_for_a_header()
    {
        PracticeReading reading = await PracticesAsync(First.Replace(",20230331", string.Empty, StringComparison.Ordinal) + Second);

        Assert.Equal("line 1: has 9 fields where the report has 10 or 11", Assert.Single(reading.Faults).ToString());
    }

    [Theory]
    [InlineData("20230401", "43647", false, true)]
    [InlineData("NORTH STOCKTON PCN", "", false, true)]
    [InlineData("U07032", "U0703", false, false)]
    [InlineData(",20230401,", ",20230401,,,,", false, false)]
    [InlineData("NORTH STOCKTON", "NORTH STOCKTON", true, true)]
    public async Task Of_a_network_with_a_row_that_cannot_be_used_practices_stay_unknown(string sound, string broken, bool isWhole, bool isOtherWhole)
    {
        PracticeRegister register = (await PracticesAsync(First + Second.Replace(sound, broken, StringComparison.Ordinal) + Second.Replace("A81001", "A81002", StringComparison.Ordinal), new DateOnly(2025, 11, 13))).Register!;
        NetworkRecord record = EhchJson.TryReadRecord("""{"format":"ehch-record/1","network":{"code":"U07032"}}"""u8.ToArray()).Record!;

        Assert.Equal((isWhole, isOtherWhole), (register.IsWholeFor(PcnCode.Parse("U07032")), register.IsWholeFor(PcnCode.Parse("U89141"))));
        Assert.Equal(isWhole, record.CompletedFrom(register).Network.Practices.IsKnown);
    }

    [Fact]
    public async Task An_eleventh_column_is_ignored() => Assert.Single((await PracticesAsync(First.TrimEnd() + ",Y\n")).Register!.Spells);

    [Theory]
    [InlineData("Partner Organisation Code,Partner Name,a,b,PCN Code,PCN Name,c,d,Start,End\n")]
    [InlineData("\"Partner\nOrganisation\nCode\",\"Partner\nName\",a,b,\"PCN\nCode\",\"PCN\nName\",c,d,Start,End\n")]
    public async Task A_header_of_the_Excel_edition_is_skipped_though_its_names_have_line_breaks(string header)
    {
        PracticeReading reading = await PracticesAsync(header + First + Second);

        Assert.Empty(reading.Faults);
        Assert.Equal(2, reading.Register!.Spells.Count);
    }

    [Fact]
    public async Task Every_broken_row_is_told_and_the_others_are_used()
    {
        PracticeReading reading = await PracticesAsync(
            First
            + First
            + "A81002,TWO,16C,NHS,U8914,,84h,NHS,soon,20230331\n"
            + "A81003,THREE,16C,NHS,U89141,STOCKTON PCN,84H,NHS,,\n"
            + "A81004,FOUR,16C,NHS,U89141,STOCKTON PCN,84H,NHS,20230401,20230331\n"
            + "A81005,FIVE,16C\n"
            + "I81006,SIX,16C,NHS,U89141,STOCKTON PCN,84H,NHS,20190701,\n"
            + "A81007,SEVEN,16C,NHS,U89141,STOCKTON PCN,84H,NHS,20190701,31/02/2023\n"
            + Second);

        Assert.Equal(
            [
                "line 2: Partner Organisation Code: \"A81001\" stands on line 1 too",
                "line 3: Practice to PCN Relationship Start Date: \"soon\" is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd",
                "line 3: PCN Code: \"U8914\" is not a network's code, U and five digits",
                "line 3: PCN Name: \"\" is blank",
                "line 3: PCN Parent Sub ICB Loc Code: \"84h\" is not an ODS code, 1 to 9 capital letters and digits",
                "line 4: Practice to PCN Relationship Start Date: \"\" is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd",
                "line 5: Practice to PCN Relationship End Date: \"20230331\" is before the day on which the practice joined the network",
                "line 6: has 3 fields where the report has 10 or 11",
                "line 7: Partner Organisation Code: \"I81006\" is not a practice's code, a letter (A to H, J to N, P or Y) and five digits",
                "line 8: Practice to PCN Relationship End Date: \"31/02/2023\" is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd",
            ],
            reading.Faults.Texts());
        Assert.Equal(["U89141", "U07032"], reading.Register!.Spells.Select(static spell => spell.Network.Value));
    }

    [Fact]
    public async Task Practices_across_the_border_are_counted_and_have_no_spell()
    {
        PracticeReading reading = await PracticesAsync(First + First.Replace("A81001", "W91001", StringComparison.Ordinal));

        Assert.Empty(reading.Faults);
        Assert.Equal(1, reading.Register!.Elsewhere);
        Assert.Single(reading.Register.Spells);
    }

    [Fact]
    public async Task A_spell_is_found_by_practice_and_by_network()
    {
        PracticeRegister register = (await PracticesAsync(First + Second)).Register!;

        Assert.Equal(2, register.Of(PracticeCode.Parse("A81001")).Count());
        Assert.Equal(new DateOnly(2023, 4, 1), Assert.Single(register.In(PcnCode.Parse("U07032"))).From);
        Assert.Empty(register.In(PcnCode.Parse("U00000")));
    }
}
