using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class PracticeCompletionTests
{
    private const string Mapping =
        "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\nA81001,U57490,FIRST PCN,16C,QHM\nA81002,U57490,FIRST PCN,16C,QHM\nA81003,U57491,SECOND PCN,16C,QHM\nA81004,U57491,SECOND,84H,QHM\n";

    private const string Report =
        "A81001,ONE,16C,NHS,U57490,OLD PCN,16C,NHS,20190701,20230331\nA81001,ONE,16C,NHS,U57491,SECOND PCN,84H,NHS,20230401,\nA81002,TWO,16C,NHS,U57490,FIRST PCN,84H,NHS,20190701,\n";

    private static readonly DateOnly Since = new(2024, 4, 1);

    [Fact]
    public async Task A_mapping_names_the_network_and_its_commissioner_and_its_practices_from_the_day_that_the_caller_names()
    {
        PracticeRegister register = (await PracticesAsync(Mapping)).Register!;

        PrimaryCareNetwork completed = Record().CompletedFrom(register, Since).Network;

        Assert.Equal(
            new()
            {
                Code = PcnCode.Parse("U57490"),
                Name = "FIRST PCN",
                Commissioner = OdsCode.Parse("16C"),
                Practices = [new() { Code = PracticeCode.Parse("A81001"), From = Since }, new() { Code = PracticeCode.Parse("A81002"), From = Since }],
            },
            completed);
    }

    [Fact]
    public async Task Without_a_day_the_practices_of_a_mapping_stay_unknown() =>
        Assert.False(Record().CompletedFrom((await PracticesAsync(Mapping, Since)).Register!).Network.Practices.IsKnown);

    [Fact]
    public async Task Where_the_rows_of_a_network_differ_its_name_and_commissioner_stay_unknown()
    {
        PrimaryCareNetwork completed = Record(network: "U57491").CompletedFrom((await PracticesAsync(Mapping)).Register!, Since).Network;

        Assert.Equal((null, null, 2), (completed.Name, completed.Commissioner, completed.Practices.Count));
    }

    [Fact]
    public async Task The_report_gives_every_spell_with_its_days_and_what_is_so_at_its_end()
    {
        PrimaryCareNetwork completed = Record().CompletedFrom((await PracticesAsync(Report)).Register!, Since).Network;

        Assert.Equal(
            [
                new PracticeMembership { Code = PracticeCode.Parse("A81001"), From = new(2019, 7, 1), To = new(2023, 3, 31) },
                new PracticeMembership { Code = PracticeCode.Parse("A81002"), From = new(2019, 7, 1) },
            ],
            completed.Practices);
        Assert.Equal(("FIRST PCN", "84H"), (completed.Name, completed.Commissioner!.Value));
    }

    [Fact]
    public async Task What_is_known_stays_even_where_it_is_none()
    {
        NetworkRecord record = NetworkRecord.Create(
            new() { Code = PcnCode.Parse("U57490"), Name = "Ours", Commissioner = OdsCode.Parse("QHM"), Practices = [] }, Facts<CareHome>.Unknown, Facts<Resident>.Unknown);

        Assert.Same(record, record.CompletedFrom((await PracticesAsync(Report)).Register!));
    }

    [Fact]
    public async Task A_network_that_the_register_does_not_know_stays_as_it_is()
    {
        NetworkRecord record = Record(network: "U00001");

        Assert.Same(record, record.CompletedFrom((await PracticesAsync(Report)).Register!, Since));
    }

    [Theory]
    [InlineData("2023-03-31", false)]
    [InlineData("2023-04-01", true)]
    [InlineData(null, true)]
    public async Task A_practice_that_is_of_another_network_on_the_day_of_the_register_is_told(string? day, bool isTold)
    {
        PracticeRegister register = (await PracticesAsync(Report, day is null ? null : DateOnly.Parse(day, null))).Register!;

        string[] told = [.. Record(new PracticeMembership { Code = PracticeCode.Parse("A81001"), From = new(2019, 7, 1) }).DisagreementsWith(register).Select(static one => one.ToString())];

        Assert.Equal(isTold ? [$"network/practices/0/code: A81001 is of U57490; of U57491 in {register}"] : [], told);
    }

    [Fact]
    public async Task A_membership_that_has_ended_and_a_practice_that_the_register_does_not_know_are_no_disagreement()
    {
        PracticeRegister register = (await PracticesAsync(Report)).Register!;

        Assert.Empty(Record(new PracticeMembership { Code = PracticeCode.Parse("A81001"), From = new(2019, 7, 1), To = new(2023, 3, 31) }).DisagreementsWith(register));
        Assert.Empty(Record(new PracticeMembership { Code = PracticeCode.Parse("B81001"), From = new(2019, 7, 1) }).DisagreementsWith(register));
    }

    private static NetworkRecord Record(params PracticeMembership[] practices) => Record("U57490", practices);

    private static NetworkRecord Record(string network, params PracticeMembership[] practices) => NetworkRecord.Create(
        new() { Code = PcnCode.Parse(network), Practices = practices.Length == 0 ? Facts<PracticeMembership>.Unknown : practices.ToFacts() }, Facts<CareHome>.Unknown, Facts<Resident>.Unknown);
}
