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

    private static string Coded(string system, string code) => RecordJson.OfResident($$"""
        "residenceCodes": [
          { "system": "SNOMED-CT", "code": "160734000", "on": "2020-10-02" },
          { "system": "{{system}}", "code": "{{code}}", "on": "2020-10-03" }]
        """);
}
