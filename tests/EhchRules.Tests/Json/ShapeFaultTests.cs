namespace EhchRules.Tests.Json;

/// <summary>What a single value, property or entry can have wrong with it.</summary>
public class ShapeFaultTests
{
    public static TheoryData<string, string> Broken => new()
    {
        // Properties.
        { RecordJson.OfNetwork("\"nmae\": \"Hayes Wick\""), "$.network.nmae: unknown property (known: code, name, from, commissioner, communityProvider, practices, servicePlans, team, medicalInput, learning, personalisedCareStaff, vaccinationArrangements, localVariations; names that begin \"x-\" are skipped)" },
        { RecordJson.OfNetwork("\"Name\": \"Hayes Wick\""), "$.network.Name: unknown property; letter case differs from \"name\"" },
        { RecordJson.OfNetwork("\"name\": \"a\", \"name\": \"b\""), "$.network.name: the property stands twice in one object" },
        { RecordJson.OfNetwork("\"x-note\": 1, \"x-note\": 2"), "$.network.x-note: the property stands twice in one object" },
        { RecordJson.OfNetwork("\"not a name\": 1"), "$.network['not a name']: unknown property (known: code, name, from, commissioner, communityProvider, practices, servicePlans, team, medicalInput, learning, personalisedCareStaff, vaccinationArrangements, localVariations; names that begin \"x-\" are skipped)" },
        { RecordJson.Of(network: "{}"), "$.network.code: missing: expected the ODS code of a network: U and five digits" },
        { RecordJson.Of(network: "null"), "$.network: missing: expected an object" },
        { RecordJson.Of(homes: "[{}]"), "$.homes[0].id: missing: expected an id: text that is not blank" },
        { RecordJson.Of(homes: """[{ "id": null }]"""), "$.homes[0].id: missing: expected an id: text that is not blank" },
        { RecordJson.OfResident("\"stays\": [{ \"home\": \"oakfield\" }]"), "$.residents[0].stays[0].from: missing: expected a day written yyyy-MM-dd" },
        { """{ "network": { "code": "U57491" } }""", "$.format: missing: expected \"ehch-record/1\"" },
        { """{ "format": "ehch-record/2", "network": { "code": "U57491" } }""", "$.format: \"ehch-record/2\" is not \"ehch-record/1\"" },

        // Types.
        { "[]", "$: an array is not an object: several records go one a line (NDJSON), without brackets and commas" },
        { "\"record\"", "$: \"record\" is not an object" },
        { RecordJson.Of(network: "\"U57491\""), "$.network: \"U57491\" is not an object" },
        { RecordJson.Of(homes: "{}"), "$.homes: an object is not an array (each entry an object)" },
        { RecordJson.Of(homes: """["oakfield"]"""), "$.homes[0]: \"oakfield\" is not an object" },
        { RecordJson.Of(homes: "[null]"), "$.homes[0]: null is no entry of an array: expected an object" },
        { RecordJson.OfNetwork("\"name\": 5"), "$.network.name: 5 is not text" },
        { RecordJson.OfNetwork("\"name\": \"a\\ud800\""), "$.network.name: \"a\\ud800\" is not text: it holds half of a surrogate pair" },
        { RecordJson.OfResident("\"learningDisability\": \"yes\""), "$.residents[0].learningDisability: \"yes\" is not true or false" },
        { RecordJson.OfHome("\"serves\": [null]"), "$.homes[0].serves[0]: null is no entry of an array: expected one of OlderPeople, Dementia, LearningDisability, MentalHealth, PhysicalDisability" },
        { RecordJson.OfResident("\"plans\": [{ \"drawsOn\": [[\"a\"]] }]"), "$.residents[0].plans[0].drawsOn[0]: an array is not text" },

        // Days.
        { RecordJson.OfNetwork("\"from\": \"01/07/2019\""), "$.network.from: \"01/07/2019\" is not a day written yyyy-MM-dd" },
        { RecordJson.OfNetwork("\"from\": \"2019-07-01T00:00:00\""), "$.network.from: \"2019-07-01T00:00:00\" is not a day written yyyy-MM-dd" },
        { RecordJson.OfNetwork("\"from\": \"2019-7-1\""), "$.network.from: \"2019-7-1\" is not a day written yyyy-MM-dd" },
        { RecordJson.OfNetwork("\"from\": \"2021-02-29\""), "$.network.from: \"2021-02-29\" is not a day of the calendar" },
        { RecordJson.OfNetwork("\"from\": \"0000-01-01\""), "$.network.from: \"0000-01-01\" is not a day of the calendar" },
        { RecordJson.OfNetwork("\"from\": 20190701"), "$.network.from: 20190701 is not a day written yyyy-MM-dd" },
        { RecordJson.OfResident("\"plans\": [{ \"reviewedOn\": [\"\"] }]"), "$.residents[0].plans[0].reviewedOn[0]: \"\" is not a day written yyyy-MM-dd" },

        // Numbers.
        { RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": 1.5 }]"), "$.homes[0].beds[0].count: 1.5 is not a whole number, 0 or more" },
        { RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": 1e400 }]"), "$.homes[0].beds[0].count: 1e400 is not a number from 0 to 2147483647" },
        { RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": 99999999999 }]"), "$.homes[0].beds[0].count: 99999999999 is not a number from 0 to 2147483647" },
        { RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": \"42\" }]"), "$.homes[0].beds[0].count: \"42\" is not a whole number, 0 or more" },

        // Names of a vocabulary.
        { RecordJson.OfResident("\"stays\": [{ \"home\": \"oakfield\", \"from\": \"2020-10-01\", \"kind\": \"Respite\" }]"), "$.residents[0].stays[0].kind: \"Respite\" is not one of Permanent, Temporary" },
        { RecordJson.OfResident("\"stays\": [{ \"home\": \"oakfield\", \"from\": \"2020-10-01\", \"kind\": \"permanent\" }]"), "$.residents[0].stays[0].kind: \"permanent\" is not one of Permanent, Temporary (letter case differs: Permanent)" },
        { RecordJson.OfResident("\"stays\": [{ \"home\": \"oakfield\", \"from\": \"2020-10-01\", \"kind\": 0 }]"), "$.residents[0].stays[0].kind: 0 is not one of Permanent, Temporary" },

        // Codes.
        { RecordJson.Of(network: """{ "code": "u57491" }"""), "$.network.code: \"u57491\" is not the ODS code of a network: U and five digits" },
        { RecordJson.Of(network: """{ "code": "U" }"""), "$.network.code: \"U\" is not the ODS code of a network: U and five digits" },
        { RecordJson.OfNetwork("\"commissioner\": \"72Q-\""), "$.network.commissioner: \"72Q-\" is not an ODS code: 1 to 9 capital letters and digits" },
        { RecordJson.OfNetwork("\"practices\": [{ \"code\": \"Z84001\", \"from\": \"2019-07-01\" }]"), "$.network.practices[0].code: \"Z84001\" is not the ODS code of a practice: a capital letter (A to H, J to N, P or Y) and five digits" },
        { RecordJson.OfHome("\"registrations\": [{ \"location\": \"1-12345\", \"from\": \"2011-01-25\" }]"), "$.homes[0].registrations[0].location: \"1-12345\" is not a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\"" },
        { RecordJson.OfHome("\"registrations\": [{ \"location\": \" \", \"from\": \"2011-01-25\" }]"), "$.homes[0].registrations[0].location: \" \" is not a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\"" },
        { RecordJson.OfHome("\"registrations\": [{ \"location\": 1125856395, \"from\": \"2011-01-25\" }]"), "$.homes[0].registrations[0].location: 1125856395 is not a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\"" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task One_thing_wrong_is_one_fault_with_its_path_the_value_and_what_was_expected(string json, string fault)
    {
        Assert.Equal([fault], await RecordJson.FaultsAsync(json));
    }

    [Fact]
    public async Task A_long_value_is_shortened()
    {
        string fault = Assert.Single(await RecordJson.FaultsAsync(RecordJson.OfNetwork($"\"from\": \"{new string('9', 5000)}\"")));

        Assert.Equal($"$.network.from: \"{new string('9', 37)}...\" is not a day written yyyy-MM-dd", fault);
    }

    [Fact]
    public async Task A_value_with_line_breaks_stays_on_one_line()
    {
        string fault = Assert.Single(await RecordJson.FaultsAsync(RecordJson.OfNetwork("\"from\": \"a\\nb\\u202ec\\\"\"")));

        Assert.Equal("$.network.from: \"a\\u000ab\\u202ec\\\"\" is not a day written yyyy-MM-dd", fault);
    }

    [Theory]
    [InlineData("\"9434765919\"")]
    [InlineData("9434765919")]
    [InlineData("\"943 476 5919\"")]
    public async Task An_NHS_number_is_never_shown_whole(string number)
    {
        string fault = Assert.Single(await RecordJson.FaultsAsync(RecordJson.OfHome($$"""
            "rounds": [{ "on": "2020-10-06", "reviewed": [{{number}}] }]
            """)));

        Assert.StartsWith("$.homes[0].rounds[0].reviewed[0]: ", fault, StringComparison.Ordinal);
        Assert.Contains("*** *** 5919", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("943", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_under_a_name_in_other_letter_case_is_read_all_the_same()
    {
        // Read as no "to", the first stay would go on, and overlap the second.
        string json = RecordJson.OfResident("""
            "stays": [{ "home": "oakfield", "from": "2020-10-01", "To": "2020-10-31" }, { "home": "oakfield", "from": "2020-12-01" }]
            """);

        Assert.Equal(["$.residents[0].stays[0].To: unknown property; letter case differs from \"to\""], await RecordJson.FaultsAsync(json));
    }

    [Fact]
    public async Task A_name_written_with_escapes_is_the_same_name()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfNetwork("\"n\\u0061me\": \"Hayes \\u0026 W\\u00efck \\ud83d\\ude00\""));

        Assert.Equal("Hayes & Wïck 😀", record.Network.Name);
    }

    [Fact]
    public async Task What_is_the_callers_own_is_skipped_whole()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.OfNetwork("\"x-own\": { \"a\": [null, 1.5, { \"a\": 1, \"a\": 2 }] }"));

        Assert.Equal(await RecordJson.ReadAsync(RecordJson.Of()), record);
    }

    [Fact]
    public async Task The_order_of_properties_plays_no_part()
    {
        NetworkRecord record = await RecordJson.ReadAsync("""
            { "residents": [{ "stays": [{ "kind": "Permanent", "from": "2020-10-01", "home": "a" }], "id": "r-1" }],
              "homes": [{ "id": "a" }], "network": { "from": "2019-07-01", "code": "U57491" }, "format": "ehch-record/1" }
            """);

        Assert.Equal("a", record.Residents[0].Stays[0].Home);
        Assert.Equal(StayKind.Permanent, record.Residents[0].Stays[0].Kind);
    }
}
