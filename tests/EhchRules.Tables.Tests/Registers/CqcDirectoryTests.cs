using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class CqcDirectoryTests
{
    private const string Header =
        "Name,Also known as,Address,Postcode,Phone number,Service's website (if available),Service types,Date of latest check,Specialisms/services,Provider name,"
        + "Local authority,Region,Location URL,CQC Location ID (for office use only),CQC Provider ID (for office use only)\n";

    private const string Preamble = "CQC Locations data,,,,,,,,,,,,,,\n,,,,,,,,,,,,,,\nThis data was produced on 16 September 2026,,,,,,,,,,,,,,\n,,,,,,,,,,,,,,\n";

    [Fact]
    public async Task It_names_its_day_services_and_those_served_and_neither_beds_nor_a_mark_of_care_homes()
    {
        CqcReading reading = await CqcAsync(
            $"{Preamble}{Header}Elm Court,,\"1 Example Road,Leeds\",LS1 1AA,,,Nursing homes|Residential homes|Homecare agencies,22/Jan/2025 - 00:00,"
            + "Dementia|Caring for adults under 65 yrs|Mental health conditions,Example Care,Leeds,Yorkshire,https://www.example.org,1-100000001,1-100000009\n", day: null);

        Assert.Empty(reading.Faults);
        Assert.Equal((CqcSource.Directory, new DateOnly(2026, 9, 16), false), (reading.Register!.Source, reading.Register.Day, reading.Register.IsWhole));
        Assert.Equal(
            new CqcLocation
            {
                Id = Id("1-100000001"),
                Name = "Elm Court",
                Services = [RegisteredService.CareHomeWithNursing, RegisteredService.CareHomeWithoutNursing, RegisteredService.Other],
                Serves = [ServedGroup.Dementia, ServedGroup.MentalHealth],
            },
            Assert.Single(reading.Register.Locations));
        Assert.Equal("CQC's weekly directory of 16 September 2026", reading.Register.ToString());
    }

    [Fact]
    public async Task The_published_rows_are_read()
    {
        await using FileStream file = SharedData.Open("cqc_weekly_directory_layout.csv");

        CqcReading reading = await CqcRegister.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.Equal(new DateOnly(2026, 9, 16), reading.Register!.Day);
        Assert.Equal(["1-10552899555", "1-10553191017", "1-999999999"], reading.Register.Locations.Select(static one => one.Id.Value));
        Assert.Equal([RegisteredService.Other], reading.Register.Find(Id("1-10552899555"))!.Services);
        Assert.Equal([ServedGroup.OlderPeople, ServedGroup.Dementia, ServedGroup.PhysicalDisability], reading.Register.Find(Id("1-10553191017"))!.Serves);
    }

    [Fact]
    public async Task Its_own_day_counts_more_than_the_callers() =>
        Assert.Equal(new DateOnly(2026, 9, 16), (await CqcAsync($"{Preamble}{Header}", new DateOnly(2026, 1, 1))).Register!.Day);

    [Fact]
    public async Task Without_its_preamble_it_needs_a_day() => Assert.True((await CqcAsync(Header, day: null)).NeedsDay);

    [Fact]
    public async Task A_missing_column_is_told() => Assert.Equal(
        ["line 5: Service types: the header has no such column; what it says is taken as not known", "line 5: no row stands below the header"],
        (await CqcAsync($"{Preamble}{Header.Replace("Service types,", "", StringComparison.Ordinal)}", day: null)).Faults.Texts());
}
