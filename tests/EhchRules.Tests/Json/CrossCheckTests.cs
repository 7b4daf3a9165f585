namespace EhchRules.Tests.Json;

/// <summary>What must hold between the parts of a record.</summary>
public class CrossCheckTests
{
    public static TheoryData<string, string> Broken => new()
    {
        // References.
        { Stays("""{ "home": "okfield", "from": "2020-10-01" }"""), "$.residents[0].stays[0].home: \"okfield\" names no home in this record (known: oakfield, elm-court)" },
        { Stays("""{ "home": "Oakfield", "from": "2020-10-01" }"""), "$.residents[0].stays[0].home: \"Oakfield\" names no home in this record (letter case differs: oakfield)" },
        { RecordJson.Of(homes: "null", residents: """[{ "id": "r-1", "stays": [{ "home": "oakfield", "from": "2020-10-01" }] }]"""), "$.residents[0].stays[0].home: \"oakfield\" names no home in this record (it lists none)" },
        { RecordJson.OfHome("\"rounds\": [{ \"on\": \"2020-10-06\", \"reviewed\": [\"r-1\", \"r-4\"] }]"), "$.homes[0].rounds[0].reviewed[1]: \"r-4\" names no resident in this record (known: r-1)" },
        { Attestation("ROUND-3", "r-1"), "$.attestations[0].subject: \"r-1\" names no home in this record (known: oakfield, elm-court)" },
        { Attestation("PCSP-2", "oakfield"), "$.attestations[0].subject: \"oakfield\" names no resident in this record (known: r-1)" },
        { Attestation("MDT-5", "oakfield"), "$.attestations[0].subject: \"oakfield\" is not the network of this record, U57491; MDT-5 is judged for the network" },
        { Attestation("LEAD-4", "oakfield"), "$.attestations[0].requirement: \"LEAD-4\" is listed in the catalogue and not judged, so there is nothing to attest" },
        { Attestation("round-3", "oakfield"), "$.attestations[0].requirement: \"round-3\" is no requirement (letter case differs: ROUND-3)" },
        { Attestation("ROUND-3", ""), "$.attestations[0].subject: \"\" is blank" },

        // Ids.
        { RecordJson.Of(homes: """[{ "id": "a" }, { "id": "b" }, { "id": "a" }]"""), "$.homes[2].id: \"a\" is the id of an earlier one too; ids are unique in their array" },
        { RecordJson.Of(residents: """[{ "id": "a" }, { "id": "a" }]"""), "$.residents[1].id: \"a\" is the id of an earlier one too; ids are unique in their array" },
        { RecordJson.Of(homes: """[{ "id": " " }]"""), "$.homes[0].id: \" \" is blank" },
        { RecordJson.OfHome("\"leads\": [{ \"person\": \"\", \"from\": \"2020-10-01\" }]"), "$.homes[0].leads[0].person: \"\" is blank" },

        // Intervals.
        { Stays("""{ "home": "oakfield", "from": "2020-10-01", "to": "2020-09-30" }"""), "$.residents[0].stays[0].to: 2020-09-30 is before \"from\", 2020-10-01" },
        { RecordJson.OfNetwork("\"practices\": [{ \"code\": \"G84001\", \"from\": \"2020-10-01\", \"to\": \"2019-10-01\" }]"), "$.network.practices[0].to: 2019-10-01 is before \"from\", 2020-10-01" },
        { RecordJson.OfHome("\"exemptions\": [{ \"providerAgreedOn\": \"2020-07-10\", \"commissionerAgreedOn\": \"2020-07-12\", \"to\": \"2020-07-11\" }]"), "$.homes[0].exemptions[0].to: 2020-07-11 is before \"commissionerAgreedOn\", 2020-07-12" },
        { RecordJson.OfHome("\"exemptions\": [{ \"providerAgreedOn\": \"2020-07-10\", \"to\": \"2020-07-09\" }]"), "$.homes[0].exemptions[0].to: 2020-07-09 is before \"providerAgreedOn\", 2020-07-10" },
        { Attestation("ROUND-3", "oakfield", "\"to\": \"2020-12-30\""), "$.attestations[0].to: 2020-12-30 is before \"on\", 2020-12-31" },
        { Attestation("ROUND-3", "oakfield", "\"from\": \"2021-02-01\", \"to\": \"2021-01-31\""), "$.attestations[0].to: 2021-01-31 is before \"from\", 2021-02-01" },

        // Overlaps.
        { Stays("""{ "home": "oakfield", "from": "2020-10-01" }, { "home": "elm-court", "from": "2020-11-01" }"""), "$.residents[0].stays[1]: 2020-11-01 on shares more than one day with position 0, 2020-10-01 on; stays of one resident may share one day at most" },
        { Stays("""{ "home": "oakfield", "from": "2020-11-01", "to": "2020-11-30" }, { "home": "elm-court", "from": "2020-10-01", "to": "2020-11-02" }"""), "$.residents[0].stays[1]: 2020-10-01 to 2020-11-02 shares more than one day with position 0, 2020-11-01 to 2020-11-30; stays of one resident may share one day at most" },
        { RecordJson.OfResident("\"hospitalEpisodes\": [{ \"from\": \"2020-12-01\", \"to\": \"2020-12-08\" }, { \"from\": \"2020-12-07\", \"to\": \"2020-12-10\" }]"), "$.residents[0].hospitalEpisodes[1]: 2020-12-07 to 2020-12-10 shares more than one day with position 0, 2020-12-01 to 2020-12-08; hospital episodes may share one day at most" },

        // Counts.
        { RecordJson.OfHome("\"beds\": [{ \"from\": \"2020-04-01\", \"count\": -1 }]"), "$.homes[0].beds[0].count: -1 is below 0" },
        { RecordJson.OfHome("\"support\": { \"staff\": -40 }"), "$.homes[0].support.staff: -40 is below 0" },
        { RecordJson.OfHome("\"support\": { \"staffTrained\": [{ \"count\": -31, \"on\": \"2021-01-10\" }] }"), "$.homes[0].support.staffTrained[0].count: -31 is below 0" },
        { RecordJson.OfNetwork("\"medicalInput\": [{ \"everyWeeks\": 0, \"from\": \"2020-09-21\" }]"), "$.network.medicalInput[0].everyWeeks: 0 is below 1" },

        // Agreements.
        { RecordJson.OfHome("\"leads\": [{ \"person\": \"p-2\", \"from\": \"2020-10-01\", \"agreements\": [{ \"by\": \"Practice\", \"on\": \"2020-07-20\" }] }]"), "$.homes[0].leads[0].agreements[0].code: missing: an agreement by a practice names it" },
    };

    public static TheoryData<string> Whole =>
    [
        Stays("""{ "home": "oakfield", "from": "2020-10-01", "to": "2020-10-31" }, { "home": "elm-court", "from": "2020-10-31" }"""),
        Stays("""{ "home": "elm-court", "from": "2020-10-31" }, { "home": "oakfield", "from": "2020-10-01", "to": "2020-10-31" }"""),
        Stays("""{ "home": "oakfield", "from": "2020-10-01", "to": "2020-10-01" }, { "home": "oakfield", "from": "2020-10-01", "to": "2020-10-01" }"""),
        RecordJson.OfResident("\"hospitalEpisodes\": [{ \"from\": \"2020-12-01\", \"to\": \"2020-12-08\" }, { \"from\": \"2020-12-08\", \"to\": \"2020-12-10\" }, { \"from\": \"2020-12-11\" }]"),
        Attestation("MDT-5", "U57491"),
        Attestation("PCSP-2", "r-1", "\"to\": \"2020-12-31\""),
        Attestation("ROUND-3", "oakfield", "\"from\": \"2020-01-01\", \"to\": \"2020-06-30\""),
        RecordJson.OfHome("\"exemptions\": [{ \"providerAgreedOn\": \"2020-07-10\", \"to\": \"2020-07-10\" }]"),
        RecordJson.OfHome("\"alignments\": [{ \"network\": \"U99999\", \"from\": \"2020-07-31\" }]"),
        RecordJson.OfHome("\"leads\": [{ \"person\": \"p-2\", \"from\": \"2020-10-01\", \"agreements\": [{ \"by\": \"Commissioner\", \"on\": \"2020-07-20\" }] }]"),
        RecordJson.Of(homes: """[{ "id": "same" }]""", residents: """[{ "id": "same" }]"""),
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Parts_that_do_not_fit_are_one_fault_at_the_part_to_mend(string json, string fault)
    {
        Assert.Equal([fault], await RecordJson.FaultsAsync(json));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public async Task Parts_that_just_fit_are_no_fault(string json)
    {
        Assert.Empty(await RecordJson.FaultsAsync(json));
    }

    [Fact]
    public async Task An_unknown_requirement_is_told_some_that_are_known()
    {
        string fault = Assert.Single(await RecordJson.FaultsAsync(Attestation("PCSP-99", "r-1")));

        Assert.StartsWith("$.attestations[0].requirement: \"PCSP-99\" is no requirement (known: ALIGN-1, ALIGN-2, ", fault, StringComparison.Ordinal);
        Assert.EndsWith(" more)", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_of_known_ids_is_shortened()
    {
        string homes = string.Join(", ", Enumerable.Range(1, 53).Select(number => $$"""{ "id": "home-{{number}}" }"""));
        string json = RecordJson.Of(homes: $"[{homes}]", residents: """[{ "id": "r-1", "stays": [{ "home": "h", "from": "2020-10-01" }] }]""");

        Assert.Equal(
            ["$.residents[0].stays[0].home: \"h\" names no home in this record (known: home-1, home-2, home-3, home-4, home-5, home-6, home-7, home-8 and 45 more)"],
            await RecordJson.FaultsAsync(json));
    }

    [Theory]
    [InlineData("""{ "home": "oakfield", "from": "2020-10-01", "to": "31 October" }, { "home": "elm-court", "from": "2020-11-01" }""", "$.residents[0].stays[0].to: \"31 October\" is not a day written yyyy-MM-dd")]
    [InlineData("""{ "home": "oakfield", "from": "October", "to": "2020-10-31" }, { "home": "elm-court", "from": "2020-11-01" }""", "$.residents[0].stays[0].from: \"October\" is not a day written yyyy-MM-dd")]
    public async Task No_overlap_is_concluded_from_a_day_that_could_not_be_read(string stays, string fault)
    {
        Assert.Equal([fault], await RecordJson.FaultsAsync(Stays(stays)));
    }

    [Fact]
    public async Task No_reference_is_a_fault_where_the_list_it_points_into_could_not_be_read()
    {
        string json = RecordJson.Of(homes: "\"oakfield\"", residents: """[{ "id": "r-1", "stays": [{ "home": "oakfield", "from": "2020-10-01" }] }]""");

        Assert.Equal(["$.homes: \"oakfield\" is not an array (each entry an object)"], await RecordJson.FaultsAsync(json));
    }

    [Fact]
    public async Task A_reference_that_may_name_an_id_that_could_not_be_read_says_so()
    {
        string json = RecordJson.Of(homes: """[{ "id": "oakfield" }, { "id": 7 }]""", residents: """[{ "id": "r-1", "stays": [{ "home": "7", "from": "2020-10-01" }] }]""");

        Assert.Equal(
            [
                "$.homes[1].id: 7 is not an id: text that is not blank",
                "$.residents[0].stays[0].home: \"7\" names no home in this record (known: oakfield; ids that cannot be read: 1)",
            ],
            await RecordJson.FaultsAsync(json));
    }

    [Fact]
    public async Task Many_stays_of_one_resident_are_compared_in_little_time()
    {
        // Each pair compared would be 800 million comparisons; the order is the worst, the last first.
        string stays = string.Join(", ", Enumerable.Range(0, 40_000).Select(number =>
            $$"""{ "home": "oakfield", "from": "{{Day(80_000 - (2 * number))}}", "to": "{{Day(80_001 - (2 * number))}}" }"""));

        Assert.Empty(await RecordJson.FaultsAsync(Stays(stays)));

        static string Day(int number) => new DateOnly(1900, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Stays(string stays) => RecordJson.OfResident($"\"stays\": [{stays}]");

    private static string Attestation(string requirement, string subject, string more = "\"answer\": true") => RecordJson.Of(attestations:
        $$"""[{ "requirement": "{{requirement}}", "subject": "{{subject}}", "on": "2020-12-31", {{more}} }]""");
}
