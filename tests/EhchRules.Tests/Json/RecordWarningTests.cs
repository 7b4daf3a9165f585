namespace EhchRules.Tests.Json;

public class RecordWarningTests
{
    [Theory]
    [InlineData("250560019", "250560019 is a description id, not a concept id")]
    [InlineData("406371000000117", "406371000000117 is a description id, not a concept id")]
    [InlineData("71305009", "71305009 fails the check digit of a SNOMED CT id")]
    [InlineData("36550903", "36550903 is not a concept id: its partition digits are 90")]
    [InlineData("13F61", "\"13F61\" is no SNOMED CT id: 6 to 18 digits")]
    [InlineData("", "\"\" is no SNOMED CT id: 6 to 18 digits")]
    public async Task A_residence_code_that_is_no_concept_is_a_warning_by_the_residents_id(string code, string text)
    {
        NetworkRecord record = await RecordJson.ReadAsync(Coded("SNOMED-CT", code));

        Assert.Equal($"residents/r-1/residenceCodes/1/code: {text}", Assert.Single(record.Warnings).ToString());
    }

    [Theory]
    [InlineData("SNOMED-CT", "1240291000000104")]
    [InlineData("READ-2", "13F61")]
    public async Task A_concept_and_a_code_of_another_system_are_no_warning(string system, string code)
    {
        Assert.Empty((await RecordJson.ReadAsync(Coded(system, code))).Warnings);
    }

    [Fact]
    public async Task A_location_with_an_unusual_prefix_is_a_warning()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfHome("\"registrations\": [{ \"location\": \"VN8K1\", \"from\": \"2011-01-25\" }]"));

        Assert.Equal(
            "homes/oakfield/registrations/0/location: VN8K1 does not begin with \"1-\" as the ids of CQC locations do",
            Assert.Single(record.Warnings).ToString());
    }

    // G84002 from 4 January 2021, while the registration with G84001 went on; whichever is listed first.
    [Theory]
    [InlineData("", "", "the registration with G84002 from 2021-01-04 overlaps the registration with G84001 from 2020-10-02, at position 0; the one that began later counts: G84002")]
    [InlineData("2021-01-05", "", "the registration with G84002 from 2021-01-04 overlaps the registration with G84001 from 2020-10-02 to 2021-01-05, at position 0; the one that began later counts: G84002")]
    [InlineData("2021-01-04", "", null)]
    [InlineData("2021-01-03", "2021-02-01", null)]
    public async Task Overlapping_registrations_of_a_resident_are_a_warning_that_names_both(string firstTo, string secondTo, string? text)
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfResident($$"""
            "registrations": [
              { "practice": "G84001", "from": "2020-10-02"{{To(firstTo)}} },
              { "practice": "G84002", "from": "2021-01-04"{{To(secondTo)}} }]
            """));

        Assert.Equal(text is null ? [] : [$"residents/r-1/registrations/1/from: {text}"], record.Warnings.Select(static warning => warning.ToString()));
    }

    [Fact]
    public async Task Registrations_are_compared_in_whatever_order_they_are_listed()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfResident("""
            "registrations": [{ "practice": "G84002", "from": "2021-01-04" }, { "practice": "G84001", "from": "2020-10-02" }]
            """));

        Assert.Equal(
            "residents/r-1/registrations/1/from: the registration with G84001 from 2020-10-02 overlaps the registration with G84002 from 2021-01-04, at position 0; the one that began later counts: G84002",
            Assert.Single(record.Warnings).ToString());
    }

    [Theory]
    [InlineData("2020-10-01", "2020-10-01", "1-125856395 is active in two homes on 2020-10-01: oakfield and elm-court")]
    [InlineData("2020-10-01", "2020-10-02", null)]
    [InlineData("", "2020-10-02", "1-125856395 is active in two homes on 2020-10-02: oakfield and elm-court")]
    public void A_location_active_in_two_homes_on_one_day_is_a_warning_that_names_both(string to, string from, string? text)
    {
        CqcRegistration registration = Situation.Oakfield.Registrations[0];
        CareHome oakfield = Situation.Oakfield with { Registrations = [registration with { To = to.Length == 0 ? null : Iso.Day(to) }] };
        CareHome elmCourt = Situation.Oakfield with { Id = "elm-court", Registrations = [registration with { From = Iso.Day(from) }] };

        NetworkRecord record = NetworkRecord.Create(Situation.Network, [oakfield, elmCourt], []);

        Assert.Equal(text is null ? [] : [$"homes/elm-court/registrations/0/location: {text}"], record.Warnings.Select(static warning => warning.ToString()));
    }

    [Fact]
    public void A_home_registered_again_at_its_location_is_no_warning()
    {
        CqcRegistration registration = Situation.Oakfield.Registrations[0];

        Assert.Empty(NetworkRecord.Create(Situation.Network, [Situation.Oakfield with { Registrations = [registration, registration] }], []).Warnings);
    }

    private static string To(string day) => day.Length == 0 ? "" : $", \"to\": \"{day}\"";

    private static string Coded(string system, string code) => RecordJson.OfResident($$"""
        "residenceCodes": [
          { "system": "SNOMED-CT", "code": "160734000", "on": "2020-10-02" },
          { "system": "{{system}}", "code": "{{code}}", "on": "2020-10-03" }]
        """);
}
