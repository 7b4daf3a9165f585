using static EhchRules.Tables.Tests.Registers.Homes;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class DeactivatedLocationsTests
{
    private const string Header =
        "Location ID,Location ODS Code,Location Name,Location Status,Location HSCA start date,Location HSCA End Date,Care home?,Care homes beds at point location de-activated,Location Type/Sector\n";

    [Fact]
    public async Task A_row_is_a_location_that_was_deregistered_and_its_beds_are_not_those_of_today()
    {
        CqcRegister register = await SoundAsync($"{Header}{Oakfield},VLZZ1,Oakfield,Any word,24/01/2011,31/05/2024,Y,30,Social Care Org\n");

        Assert.Equal((CqcSource.DeactivatedLocations, false), (register.Source, register.IsWhole));
        Assert.Equal(
            new CqcLocation
            {
                Id = Id(Oakfield),
                Name = "Oakfield",
                OdsCode = OdsCode.Parse("VLZZ1"),
                IsCareHome = true,
                Status = CqcStatus.Deregistered,
                RegisteredFrom = new(2011, 1, 24),
                DeregisteredOn = new(2024, 5, 31),
            },
            Assert.Single(register.Locations));
    }

    [Fact]
    public async Task A_home_that_the_record_has_open_is_told()
    {
        CqcRegister register = await SoundAsync($"{Header}{Oakfield},,Oakfield,,2011-01-24,2024-05-31,Y,30,\n");

        Assert.Equal(
            "homes/oakfield/registrations/0/to: open; deregistered on 31 May 2024 in CQC's deactivated locations of 1 September 2026",
            Assert.Single(Record(At("oakfield", Registered())).DisagreementsWith(register)).ToString());
        Assert.Empty(Record(At("elm", Registered(Elm))).DisagreementsWith(register));
    }

    [Fact]
    public async Task Without_a_last_day_whether_it_is_registered_is_not_known() =>
        Assert.Null(Assert.Single((await SoundAsync($"{Header}{Oakfield},,Oakfield,,2011-01-24,,Y,30,\n")).Locations).Status);

    [Fact]
    public async Task Active_locations_with_a_column_of_last_days_stay_active() => Assert.Equal(
        CqcSource.ActiveLocations, (await SoundAsync(new ActiveSheet { Order = [.. ActiveSheet.Columns, "Location HSCA End Date"] }.With(Oakfield).ToString())).Source);

    [Fact]
    public async Task The_file_of_ratings_is_told_to_be_of_no_use()
    {
        CqcReading reading = await CqcAsync($"Location ID,Location Name,Care Home?,Care homes beds,Domain,Latest Rating\n{Oakfield},Oakfield,Y,30,Safe,Good\n{Oakfield},Oakfield,Y,30,Caring,Good\n");

        Assert.Null(reading.Register);
        Assert.False(reading.NeedsDay);
        Assert.Equal(["line 1: Latest Rating: is a column of CQC's file of ratings, which has nothing that a record can use"], reading.Faults.Texts());
    }
}
