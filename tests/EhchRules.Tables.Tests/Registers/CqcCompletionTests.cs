using static EhchRules.Tables.Tests.Registers.Homes;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class CqcCompletionTests
{
    [Fact]
    public async Task What_is_not_known_is_filled_in_from_the_day_of_the_register()
    {
        NetworkRecord completed = Record(At("oakfield", Registered())).CompletedFrom(await SoundAsync(new ActiveSheet().With(Oakfield).ToString()));

        Assert.Equal(
            [
                new CareHome
                {
                    Id = "oakfield",
                    Name = "Oakfield",
                    Registrations = [Registered() with { Services = [RegisteredService.CareHomeWithoutNursing] }],
                    Serves = [ServedGroup.OlderPeople],
                    Beds = [new() { From = Day, Count = 30 }],
                },
            ],
            completed.Homes);
    }

    [Fact]
    public async Task What_is_known_stays_even_where_it_is_none()
    {
        NetworkRecord record = Record(new CareHome
        {
            Id = "oakfield",
            Name = "The Oaks",
            Registrations = [Registered() with { Services = [] }],
            Serves = [],
            Beds = [],
        });

        Assert.Same(record, record.CompletedFrom(await SoundAsync(new ActiveSheet().With(Oakfield).ToString())));
    }

    [Fact]
    public async Task No_home_is_added_or_aligned_and_homes_elsewhere_stay_as_they_are()
    {
        CqcRegister register = await SoundAsync(new ActiveSheet().With(Oakfield).ToString());
        NetworkRecord unknown = NetworkRecord.Create(new() { Code = PcnCode.Parse("U57490") }, Facts<CareHome>.Unknown, Facts<Resident>.Unknown);
        NetworkRecord elsewhere = Record(At("elm", Registered(Elm)), new CareHome { Id = "ash" });

        Assert.Same(unknown, unknown.CompletedFrom(register));
        Assert.Same(elsewhere, elsewhere.CompletedFrom(register));
        Assert.False(Assert.Single(Record(At("oakfield", Registered())).CompletedFrom(register).Homes).Alignments.IsKnown);
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public async Task Only_a_registration_that_goes_on_on_the_day_of_the_register_says_what_the_home_is(string to, bool isFilled)
    {
        CqcRegistration ended = Registered() with { To = DateOnly.Parse(to, null) };

        CareHome home = Assert.Single(Record(At("oakfield", ended)).CompletedFrom(await SoundAsync(new ActiveSheet().With(Oakfield).ToString())).Homes);

        Assert.Equal((isFilled, isFilled, isFilled), (home.Beds.IsKnown, home.Name is not null, home.Registrations[0].Services.IsKnown));
    }

    [Fact]
    public async Task An_unknown_count_is_filled_on_the_day_and_the_days_before_stay_unknown()
    {
        BedCount unknown = new() { From = new(2020, 1, 1) };
        BedCount later = new() { From = new(2026, 10, 1), Count = 28 };
        CqcRegister register = await SoundAsync(new ActiveSheet().With(Oakfield).ToString());

        Assert.Equal([unknown, new() { From = Day, Count = 30 }, later], Beds(unknown, later));
        Assert.Equal([new() { From = Day, Count = 30 }], Beds(new BedCount { From = Day }));
        Assert.Equal([later], Beds(later));

        Facts<BedCount> Beds(params BedCount[] counts) => Record(At("oakfield", Registered()) with { Beds = counts.ToFacts() }).CompletedFrom(register).Homes[0].Beds;
    }

    [Fact]
    public async Task Premises_registered_twice_get_their_beds_at_the_primary_registration_alone()
    {
        CqcRegister register = await SoundAsync(new ActiveSheet()
            .With(Elm, ("Location Dual Registered", "Dual Registration"), ("Primary ID (Dual registration locations)", Oakfield)).With(Oakfield).ToString());

        NetworkRecord both = Record(At("elm", Registered(Elm)), At("oakfield", Registered())).CompletedFrom(register);
        NetworkRecord second = Record(At("elm", Registered(Elm))).CompletedFrom(register);
        NetworkRecord one = Record(At("elm", Registered(Elm), Registered())).CompletedFrom(register);

        Assert.Equal([false, true], both.Homes.Select(static home => home.Beds.IsKnown));
        Assert.True(second.Homes[0].Beds.IsKnown);
        Assert.Equal([new() { From = Day, Count = 30 }], one.Homes[0].Beds);
    }

    [Fact]
    public async Task A_home_of_two_premises_gets_services_and_neither_name_nor_beds()
    {
        CareHome home = Record(At("both", Registered(), Registered(Elm))).CompletedFrom(await SoundAsync(new ActiveSheet().With(Oakfield).With(Elm).ToString())).Homes[0];

        Assert.All(home.Registrations, static one => Assert.True(one.Services.IsKnown));
        Assert.Equal((null, false), (home.Name, home.Beds.IsKnown));
    }

    [Fact]
    public async Task Beds_of_what_is_no_care_home_are_not_filled_in() => Assert.False(
        Record(At("oakfield", Registered())).CompletedFrom(await SoundAsync(new ActiveSheet().With(Oakfield, ("Care home?", "N"), ("Care homes beds", "0")).ToString())).Homes[0].Beds.IsKnown);

    [Fact]
    public async Task Of_a_deregistered_location_the_services_of_its_registration_are_filled_in_and_nothing_of_the_home()
    {
        CareHome home = Record(At("oakfield", Registered() with { To = new(2024, 5, 31) })).CompletedFrom(await SoundAsync(
            """{"locationId":"1-100000001","name":"Oakfield","registrationStatus":"Deregistered","deregistrationDate":"2024-05-31","numberOfBeds":30,"gacServiceTypes":[{"name":"Residential homes"}]}""")).Homes[0];

        Assert.Equal([RegisteredService.CareHomeWithoutNursing], home.Registrations[0].Services);
        Assert.Equal((null, false), (home.Name, home.Beds.IsKnown));
    }

    [Fact]
    public async Task A_home_is_made_of_a_location_for_a_record_that_has_nothing_of_it()
    {
        CqcRegister register = await SoundAsync(new ActiveSheet().With(Oakfield)
            .With(Elm, ("Location Dual Registered", "Dual Registration"), ("Primary ID (Dual registration locations)", Oakfield)).ToString());

        CareHome home = register.HomeOf(Id(Oakfield))!;

        Assert.Equal(
            new()
            {
                Id = Oakfield,
                Name = "Oakfield",
                Registrations = [Registered() with { Services = [RegisteredService.CareHomeWithoutNursing] }],
                Serves = [ServedGroup.OlderPeople],
                Beds = [new() { From = Day, Count = 30 }],
            },
            home);
        Assert.False(register.HomeOf(Id(Elm))!.Beds.IsKnown);
        Assert.Null(register.HomeOf(Id("1-100000003")));
        Assert.Single(Record(home).Homes);
    }

    [Fact]
    public async Task A_home_made_of_a_deregistered_location_has_the_end_and_no_beds_and_without_a_first_day_no_registration()
    {
        CqcRegister register = await SoundAsync(
            """
            {"locationId":"1-100000001","registrationStatus":"Deregistered","registrationDate":"2011-01-24","deregistrationDate":"2024-05-31","numberOfBeds":30}
            {"locationId":"1-100000002","name":"Elm Court"}
            """);

        Assert.Equal([Registered() with { To = new(2024, 5, 31) }], register.HomeOf(Id(Oakfield))!.Registrations);
        Assert.False(register.HomeOf(Id(Oakfield))!.Beds.IsKnown);
        Assert.False(register.HomeOf(Id(Elm))!.Registrations.IsKnown);
    }
}
