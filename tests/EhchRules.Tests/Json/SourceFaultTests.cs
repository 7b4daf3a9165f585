using System.Text;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>What can be wrong with values that stand in no text, and that JSON has the same faults.</summary>
public class SourceFaultTests
{
    /// <summary>Gets what JSON can have wrong, but for what JSON alone has: properties that nobody asks for, and a whole that is no object.</summary>
    public static TheoryData<string, string> Broken =>
    [
        .. ShapeFaultTests.Broken.Where(static row => row.Data.Item1.StartsWith('{')
            && !row.Data.Item2.Contains("unknown property", StringComparison.Ordinal)
            && !row.Data.Item2.Contains("stands twice", StringComparison.Ordinal)
            && !row.Data.Item2.Contains("surrogate", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void One_thing_wrong_is_the_fault_that_json_has(string json, string fault)
    {
        Assert.Equal([fault], Faults(json));
        Assert.Equal([fault], Faults(json, givesDays: true));
    }

    [Fact]
    public void Every_fault_is_told_at_once_first_of_single_values_and_then_of_what_does_not_fit_together()
    {
        string json = RecordJson.Of(
            network: """{ "code": "57491", "practices": [{ "code": "G84001", "from": "2019-07-01", "to": "2019-06-30" }, null], "medicalInput": [{ "everyWeeks": 0, "from": "2020-09-21" }] }""",
            homes: """[{ "id": "oakfield", "name": 7, "beds": [{ "count": 42 }] }, { "id": "oakfield" }]""",
            residents: """[{ "id": "r-1", "stays": [{ "home": "okfield", "from": "2020-10-01", "kind": "permanent" }] }, { "stays": {} }]""");
        string[] faults =
        [
            "$.network.code: \"57491\" is not the ODS code of a network: U and five digits",
            "$.network.practices[1]: null is no entry of an array: expected an object",
            "$.homes[0].name: 7 is not text",
            "$.homes[0].beds[0].from: missing: expected a day written yyyy-MM-dd",
            "$.residents[0].stays[0].kind: \"permanent\" is not one of Permanent, Temporary (letter case differs: Permanent)",
            "$.residents[1].id: missing: expected an id: text that is not blank",
            "$.residents[1].stays: an object is not an array (each entry an object)",
            "$.network.practices[0].to: 2019-06-30 is before \"from\", 2019-07-01",
            "$.network.medicalInput[0].everyWeeks: 0 is below 1",
            "$.homes[1].id: \"oakfield\" is the id of an earlier one too; ids are unique in their array",
            "$.residents[0].stays[0].home: \"okfield\" names no home in this record (known: oakfield)",
        ];

        Assert.Equal(faults, Faults(json));
        Assert.Equal(faults, Faults(json, givesDays: true));
    }

    [Theory]
    [InlineData("\"learningDisability\": \"2020-10-01\"", "$.residents[0].learningDisability: \"2020-10-01\" is not true or false")]
    [InlineData("\"stays\": \"2020-10-01\"", "$.residents[0].stays: \"2020-10-01\" is not an array (each entry an object)")]
    [InlineData("\"stays\": [\"2020-10-01\"]", "$.residents[0].stays[0]: \"2020-10-01\" is not an object")]
    [InlineData("\"plans\": [{ \"with\": [\"2020-10-01\"] }]", "$.residents[0].plans[0].with[0]: \"2020-10-01\" is not one of Resident, Carer, Family, Advocate")]
    [InlineData("\"registrations\": [{ \"practice\": \"2020-10-01\", \"from\": \"2020-10-01\" }]", "$.residents[0].registrations[0].practice: \"2020-10-01\" is not the ODS code of a practice: a capital letter (A to H, J to N, P or Y) and five digits")]
    public async Task A_day_in_the_wrong_place_is_shown_as_the_text_that_spells_it(string property, string fault)
    {
        string json = RecordJson.OfResident(property);

        Assert.Equal([fault], await RecordJson.FaultsAsync(json));
        Assert.Equal([fault], Faults(json, givesDays: true));
    }

    [Theory]
    [InlineData("\"9434765919\"")]
    [InlineData("9434765919")]
    [InlineData("\"943 476 5919\"")]
    public void An_NHS_number_is_never_shown_whole(string number)
    {
        string fault = Assert.Single(Faults(RecordJson.OfHome($$"""
            "rounds": [{ "on": "2020-10-06", "reviewed": [{{number}}] }]
            """)));

        Assert.StartsWith("$.homes[0].rounds[0].reviewed[0]: ", fault, StringComparison.Ordinal);
        Assert.Contains("*** *** 5919", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("943", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("61EDA080", "\"a\\ud800\" is not text: it holds half of a surrogate pair")]
    [InlineData("61EDBFBF62", "\"a\\udfff" + "b\" is not text: it holds half of a surrogate pair")]
    [InlineData("EDA0BDEDB880", "\"\U0001F600\" is not text: it is not UTF-8")]
    [InlineData("61FF", "\"a\ufffd\" is not text: it is not UTF-8")]
    [InlineData("E9", "\"\ufffd\" is not text: it is not UTF-8")]
    [InlineData("F09F98", "\"\ufffd\" is not text: it is not UTF-8")]
    [InlineData("EDA0", "\"\ufffd\ufffd\" is not text: it is not UTF-8")]
    public void Text_that_is_not_utf8_is_a_fault(string bytes, string fault)
    {
        Assert.Equal([$"$.network.name: {fault}"], Faults(RecordJson.OfNetwork($"\"name\": \"{ElementSource.Bytes}{bytes}\"")));
    }

    [Theory]
    [InlineData("ED9FBF", "\ud7ff")]
    [InlineData("EE8080", "\ue000")]
    [InlineData("F09F9880", "\U0001F600")]
    [InlineData("EFBFBD", "\ufffd")]
    [InlineData("", "")]
    public void Text_that_is_utf8_is_read(string bytes, string name)
    {
        string json = RecordJson.OfNetwork($"\"name\": \"{ElementSource.Bytes}{bytes}\"");

        Assert.Equal(name, EhchJson.TryReadRecord(ElementSource.Of(json)).Record!.Network.Name);
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_a_fault_wherever_it_stands_and_however_often()
    {
        const string Bytes = $"\"{ElementSource.Bytes}72FF\"";
        string json = RecordJson.Of(
            network: $$"""{ "code": "U57491", "commissioner": {{Bytes}}, "from": {{Bytes}}, "team": { "status": {{Bytes}} } }""",
            homes: $$"""[{ "id": {{Bytes}}, "registrations": [{ "location": {{Bytes}}, "from": "2011-01-25" }] }, { "id": {{Bytes}} }]""");

        string[] faults = Faults(json);

        Assert.Equal(
            [
                "$.network.from: \"r\ufffd\" is not a day written yyyy-MM-dd",
                "$.network.commissioner: \"r\ufffd\" is not an ODS code: 1 to 9 capital letters and digits",
                "$.network.team.status: \"r\ufffd\" is not one of Dedicated, Establishing, None",
                "$.homes[0].id: \"r\ufffd\" is not text: it is not UTF-8",
                "$.homes[0].registrations[0].location: \"r\ufffd\" is not text: it is not UTF-8",
                "$.homes[1].id: \"r\ufffd\" is not text: it is not UTF-8",
            ],
            faults);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_in_a_code_that_may_be_any_text_is_a_fault()
    {
        string json = RecordJson.OfHome("\"registrations\": [{ \"location\": \"R\\ud800\", \"from\": \"2011-01-25\" }]");

        Assert.Equal(
            ["$.homes[0].registrations[0].location: \"R\\ud800\" is not text: it holds half of a surrogate pair"], await RecordJson.FaultsAsync(json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("4x")]
    [InlineData("007")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData(" 7")]
    [InlineData("1e")]
    [InlineData("1.")]
    [InlineData(".5e1")]
    [InlineData("+7")]
    public void A_number_that_is_none_is_a_fault(string number)
    {
        string json = RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": 1 }]");
        ElementSource source = ElementSource.Of(json, number: Encoding.UTF8.GetBytes(number));

        Assert.Equal(
            [$"$.homes[0].beds[0].count: {number} is not a whole number, 0 or more"], EhchJson.TryReadRecord(source).Faults.Select(static fault => fault.ToString()));
    }

    private static string[] Faults(string json, bool givesDays = false) =>
        [.. EhchJson.TryReadRecord(ElementSource.Of(json, givesDays)).Faults.Select(static fault => fault.ToString())];
}
