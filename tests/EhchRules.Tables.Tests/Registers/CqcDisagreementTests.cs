using static EhchRules.Tables.Tests.Registers.Homes;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class CqcDisagreementTests
{
    private const string Source = "in CQC's active locations of 1 September 2026";

    private static readonly CareHome Known = new()
    {
        Id = "oakfield",
        Name = "Oakfield",
        Registrations = [Registered() with { Services = [RegisteredService.CareHomeWithoutNursing] }],
        Beds = [new() { From = new(2020, 1, 1), Count = 30 }],
    };

    [Fact]
    public async Task A_record_that_says_the_same_disagrees_in_nothing() => Assert.Empty(await OfAsync(Known, new ActiveSheet().With(Oakfield)));

    [Fact]
    public async Task What_the_record_does_not_know_is_no_disagreement() => Assert.Empty(await OfAsync(At("oakfield", Registered()), new ActiveSheet().With(Oakfield, ("Care homes beds", "99"))));

    [Fact]
    public async Task What_the_register_does_not_know_is_no_disagreement() => Assert.Empty(await OfAsync(Known, new ActiveSheet().With(
        Oakfield, ("Care homes beds", ""), ("Location Name", ""), ("Location HSCA start date", ""), ("Care home?", ""), ("Dormant (Y/N)", ""), ("Service type - Care home service without nursing", ""))));

    [Fact]
    public async Task Another_number_of_beds_on_the_day_is_told_at_the_count_in_force()
    {
        ActiveSheet sheet = new ActiveSheet().With(Oakfield, ("Care homes beds", "32"));
        BedCount old = new() { From = new(2019, 1, 1), Count = 25 };
        BedCount later = new() { From = new(2026, 9, 2), Count = 40 };

        Assert.Equal([$"homes/oakfield/beds/1/count: 30; 32 {Source}"], await OfAsync(Known with { Beds = [old, Known.Beds[0], later] }, sheet));
        Assert.Empty(await OfAsync(Known with { Beds = [later] }, sheet));
        Assert.Empty(await OfAsync(Known with { Beds = [Known.Beds[0], new() { From = Day, Count = 32 }] }, sheet));
    }

    [Theory]
    [InlineData("OAKFIELD", true)]
    [InlineData("Oak-field", true)]
    [InlineData("Oakfields", false)]
    public async Task Another_name_is_told_and_another_spelling_is_not(string name, bool isSame) =>
        Assert.Equal(isSame ? [] : [$"homes/oakfield/name: \"Oakfield\"; \"{name}\" {Source}"], await OfAsync(Known, new ActiveSheet().With(Oakfield, ("Location Name", name))));

    [Fact]
    public async Task Other_services_are_told_of_those_that_both_can_name()
    {
        ActiveSheet nursing = new ActiveSheet().With(Oakfield, ("Service type - Care home service with nursing", "Y"));
        ActiveSheet atHomes = new ActiveSheet().With(Oakfield, ("Service type - Domiciliary care service", "Y"));
        CareHome secure = Known with { Registrations = [Registered() with { Services = [RegisteredService.CareHomeWithoutNursing, RegisteredService.SecureUnit] }] };

        Assert.Equal([$"homes/oakfield/registrations/0/services: CareHomeWithoutNursing; CareHomeWithNursing, CareHomeWithoutNursing {Source}"], await OfAsync(Known, nursing));
        Assert.Empty(await OfAsync(Known, atHomes));
        Assert.Empty(await OfAsync(secure, atHomes));
    }

    [Fact]
    public async Task What_is_no_care_home_at_CQC_is_told_where_the_record_has_it_as_one()
    {
        ActiveSheet sheet = new ActiveSheet().With(
            Oakfield, ("Care home?", "N"), ("Care homes beds", "0"), ("Service type - Care home service without nursing", ""), ("Service type - Supported living service", "Y"));

        Assert.Equal([$"homes/oakfield/registrations/0/services: CareHomeWithoutNursing; not a care home (SupportedLiving) {Source}"], await OfAsync(Known, sheet));
        Assert.Empty(await OfAsync(Known with { Registrations = [Registered() with { Services = [RegisteredService.SupportedLiving] }] }, sheet));
    }

    [Fact]
    public async Task A_dormant_location_is_told_while_the_record_has_it_open()
    {
        ActiveSheet sheet = new ActiveSheet().With(Oakfield, ("Dormant (Y/N)", "Y"));

        Assert.Equal([$"homes/oakfield/registrations/0: 1-100000001 is open; dormant {Source}"], await OfAsync(Known, sheet));
        Assert.DoesNotContain(await FoundAsync(Ended("2026-08-31"), sheet), static one => one.Kind is DisagreementKind.Dormant);
    }

    [Fact]
    public async Task A_registration_that_began_on_another_day_is_told() => Assert.Equal(
        [$"homes/oakfield/registrations/0/from: 24 January 2011; 25 January 2011 {Source}"], await OfAsync(Known, new ActiveSheet().With(Oakfield, ("Location HSCA start date", "25/01/2011"))));

    [Theory]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-01", false)]
    public async Task A_registration_that_ended_before_the_day_in_the_record_alone_is_told(string to, bool isTold) => Assert.Equal(
        isTold ? [$"homes/oakfield/registrations/0/to: 31 August 2026; still registered {Source}"] : [], await OfAsync(Ended(to), new ActiveSheet().With(Oakfield)));

    [Fact]
    public async Task A_location_that_is_not_registered_is_told_from_a_whole_register_alone()
    {
        string[] told = [$"homes/oakfield/registrations/0/location: 1-100000001 is registered from 24 January 2011; no such location {Source}"];

        Assert.Equal(told, await OfAsync(Known, new ActiveSheet().With(Elm)));
        Assert.Empty(await OfAsync(Ended("2026-08-31"), new ActiveSheet().With(Elm)));
        Assert.Empty(Record(Known).DisagreementsWith((await CqcAsync(new ActiveSheet().With(Elm).With("1-").ToString())).Register!));
        Assert.Empty(Record(Known).DisagreementsWith(await SoundAsync("""{"locationId":"1-100000002"}""")));
    }

    [Theory]
    [InlineData(null, "open")]
    [InlineData("2026-09-01", "open until 1 September 2026")]
    public async Task A_deregistered_location_is_told_with_what_took_its_place_while_the_record_has_it_open(string? to, string recorded)
    {
        CareHome home = Known with { Registrations = [Known.Registrations[0] with { To = to is null ? null : DateOnly.Parse(to, null) }] };

        RegisterDisagreement told = Assert.Single(Record(home).DisagreementsWith(await DeregisteredAsync()));

        Assert.Equal(DisagreementKind.Deregistered, told.Kind);
        Assert.Equal(
            $"homes/oakfield/registrations/0/to: {recorded}; deregistered on 31 May 2024, succeeded by 1-100000003 (Location Move) in CQC's API answers of 1 September 2026", told.ToString());
    }

    [Theory]
    [InlineData("2024-05-29", true)]
    [InlineData("2024-05-30", false)]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", false)]
    [InlineData("2024-06-02", true)]
    public async Task A_day_of_deregistration_more_than_one_day_apart_is_told(string to, bool isTold) =>
        Assert.Equal(isTold, Record(Ended(to)).DisagreementsWith(await DeregisteredAsync()) is [{ Kind: DisagreementKind.OtherEnd }]);

    [Fact]
    public async Task Premises_registered_twice_that_are_two_homes_of_the_record_are_told_once()
    {
        ActiveSheet sheet = new ActiveSheet().With(Oakfield).With(Elm, ("Location Dual Registered", "Dual Registration"), ("Primary ID (Dual registration locations)", Oakfield));
        NetworkRecord record = Record(At("elm", Registered(Elm)), Known);
        CqcRegister register = await SoundAsync(sheet.ToString());

        RegisterDisagreement told = Assert.Single(record.DisagreementsWith(register));

        Assert.Equal(DisagreementKind.CountedTwice, told.Kind);
        Assert.Equal($"homes/elm/beds: 1-100000002 and 1-100000001, home oakfield, are two homes; one registered twice, whose primary registration is 1-100000001; its beds count once {Source}", told.ToString());
        Assert.Empty(Record(At("elm", Registered(Elm))).DisagreementsWith(register));
        Assert.Empty(Record(At("one", Registered(Elm), Registered())).DisagreementsWith(register));
    }

    private static CareHome Ended(string to) => Known with { Registrations = [Known.Registrations[0] with { To = DateOnly.Parse(to, null) }] };

    private static Task<CqcRegister> DeregisteredAsync() => SoundAsync(
        """
        {"locationId":"1-100000001","name":"Elsewhere","registrationStatus":"Deregistered","registrationDate":"2011-01-24","deregistrationDate":"2024-05-31",
         "relationships":[{"relatedLocationId":"1-100000000","type":"HSCA Predecessor"},{"relatedLocationId":"1-100000003","type":"HSCA Successor","reason":"Location Move"}]}
        """);

    private static async Task<IReadOnlyList<RegisterDisagreement>> FoundAsync(CareHome home, ActiveSheet sheet) => Record(home).DisagreementsWith(await SoundAsync(sheet.ToString()));

    private static async Task<string[]> OfAsync(CareHome home, ActiveSheet sheet) => [.. (await FoundAsync(home, sheet)).Select(static one => one.ToString())];
}
