namespace EhchRules.Tests.Json;

public class RecordWarningTests
{
    [Theory]
    [InlineData("250560019", "250560019 is a description id, not a concept id")]
    [InlineData("406371000000117", "406371000000117 is a description id, not a concept id")]
    [InlineData("71305009", "71305009 fails the check digit of a SNOMED CT id")]
    [InlineData("36550903", "36550903 is not a concept id: its partition digits are 90")]
    [InlineData("13F61", "\"13F61\" is no SNOMED CT id: 6 to 18 digits")]
    [InlineData("", "\"\" is no code of any system, as where a spreadsheet wrote a code as a number; what the code was is taken as not known")]
    [InlineData("1.60734E+08", "\"1.60734E+08\" is no code of any system, as where a spreadsheet wrote a code as a number; what the code was is taken as not known")]
    [InlineData("160734000.0", "\"160734000.0\" is no code of any system, as where a spreadsheet wrote a code as a number; what the code was is taken as not known")]
    [InlineData("#N/A", "\"#N/A\" is no code of any system, as where a spreadsheet wrote a code as a number; what the code was is taken as not known")]
    public async Task A_residence_code_that_is_no_concept_is_a_warning_by_the_residents_id(string code, string text)
    {
        NetworkRecord record = await RecordJson.ReadAsync(Coded("SNOMED-CT", code));

        Assert.Equal($"residents/r-1/residenceCodes/1/code: {text}", Assert.Single(record.Warnings).ToString());
    }

    [Theory]
    [InlineData("SNOMED-CT")]
    [InlineData("SNOMED CT")]
    [InlineData("snomed_ct")]
    [InlineData("SNOMED")]
    [InlineData("SCT")]
    [InlineData("http://snomed.info/sct")]
    [InlineData("https://snomed.info/sct/")]
    [InlineData("http://snomed.info/sct/83821000000107/version/20250312")]
    [InlineData("2.16.840.1.113883.6.96")]
    [InlineData("urn:oid:2.16.840.1.113883.6.96")]
    public async Task Snomed_CT_by_its_address_its_OID_or_a_usual_spelling_is_no_warning(string system) =>
        Assert.Empty((await RecordJson.ReadAsync(Coded(system, "1240291000000104"))).Warnings);

    [Theory]
    [InlineData("READ-2", "13F61")]
    [InlineData("http://read.info/readv2", "13F61")]
    [InlineData("2.16.840.1.113883.6.97", "160734000")]
    [InlineData("http://snomed.info/sctx", "160734000")]
    [InlineData("SNOMED RT", "160734000")]
    [InlineData("", "160734000")]
    public async Task A_code_of_another_system_is_a_warning_at_the_system(string system, string code) => Assert.Equal(
        $"residents/r-1/residenceCodes/1/system: \"{system}\" is not known here as SNOMED CT; a code of another system is not accepted (SNOMED CT is \"SNOMED-CT\" or \"http://snomed.info/sct\")",
        Assert.Single((await RecordJson.ReadAsync(Coded(system, code))).Warnings).ToString());

    [Fact]
    public async Task Courses_and_tools_that_differ_in_case_blanks_or_signs_alone_are_a_warning_once_a_spelling()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfHome("""
            "support": { "deteriorationTools": [{ "name": "RESTORE2", "from": "2020-11-01" }],
              "staffTrained": [{ "course": "RESTORE2", "on": "2021-01-10" }, { "course": "Restore 2", "on": "2021-02-10" }, { "course": "Restore 2", "on": "2021-03-10" }, { "course": "falls", "on": "2021-03-10" }] }
            """));

        Assert.Equal(
            "homes/oakfield/support/staffTrained/1/course: \"Restore 2\" is told apart from \"RESTORE2\": names of courses and tools are compared letter by letter",
            Assert.Single(record.Warnings).ToString());
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
