using System.Collections.Immutable;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public class AllFaultsAtOnceTests
{
    private const string Broken = """
        {
          "format": "ehch-record/2",
          "network": {
            "code": "57491",
            "practices": [ { "code": "G84001", "from": "2019-07-01", "to": "2019-06-30" }, null ],
            "medicalInput": [ { "everyWeeks": 0, "from": "2020-09-21" } ],
            "leader": "p-1"
          },
          "homes": [
            { "id": "oakfield", "name": 7,
              "registrations": [ { "location": "1-12", "services": ["CareHome"], "from": "2011-01-25" } ],
              "beds": [ { "count": 42 } ],
              "rounds": [ { "on": "2020-13-06", "reviewed": ["r-1", "r-9"] } ] },
            { "id": "oakfield" }
          ],
          "residents": [
            { "id": "r-1",
              "stays": [ { "home": "okfield", "from": "2020-10-01", "kind": "permanent" },
                         { "from": "2020-10-05", "to": "2020-10-04", "home": "oakfield" },
                         { "home": "oakfield", "from": "2020-10-09" } ] },
            { "stays": {} }
          ],
          "attestations": [ { "requirement": "LEAD-4", "subject": "oakfield", "on": "2020-12-31", "on": "2021-01-01" } ]
        }
        """;

    [Fact]
    public async Task Every_fault_is_told_at_once_in_the_order_of_the_document()
    {
        string[] faults = await RecordJson.FaultsAsync(Broken);

        Assert.Equal(
            [
                "$.format: \"ehch-record/2\" is not \"ehch-record/1\"",
                "$.network.code: \"57491\" is not the ODS code of a network: U and five digits",
                "$.network.practices[0].to: 2019-06-30 is before \"from\", 2019-07-01",
                "$.network.practices[1]: null is no entry of an array: expected an object",
                "$.network.medicalInput[0].everyWeeks: 0 is below 1",
                "$.network.leader: unknown property (known: code, name, from, commissioner, communityProvider, practices, servicePlans, team, medicalInput, learning, personalisedCareStaff, vaccinationArrangements, localVariations; names that begin \"x-\" are skipped)",
                "$.homes[0].name: 7 is not text",
                "$.homes[0].registrations[0].location: \"1-12\" is not a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\"",
                "$.homes[0].registrations[0].services[0]: \"CareHome\" is not one of CareHomeWithNursing, CareHomeWithoutNursing, SupportedLiving, ExtraCare, SecureUnit, Other",
                "$.homes[0].beds[0].from: missing: expected a day written yyyy-MM-dd",
                "$.homes[0].rounds[0].on: \"2020-13-06\" is not a day of the calendar",
                "$.homes[0].rounds[0].reviewed[1]: \"r-9\" names no resident in this record (known: r-1; ids that cannot be read: 1)",
                "$.homes[1].id: \"oakfield\" is the id of an earlier one too; ids are unique in their array",
                "$.residents[0].stays[0].home: \"okfield\" names no home in this record (known: oakfield)",
                "$.residents[0].stays[0].kind: \"permanent\" is not one of Permanent, Temporary (letter case differs: Permanent)",
                "$.residents[0].stays[1].to: 2020-10-04 is before \"from\", 2020-10-05",
                "$.residents[0].stays[2]: 2020-10-09 on shares more than one day with position 0, 2020-10-01 on; stays of one resident may share one day at most",
                "$.residents[1].id: missing: expected an id: text that is not blank",
                "$.residents[1].stays: an object is not an array (each entry an object)",
                "$.attestations[0].requirement: \"LEAD-4\" is listed in the catalogue and not judged, so there is nothing to attest",
                "$.attestations[0].on: the property stands twice in one object",
            ],
            faults);
    }

    [Fact]
    public async Task Faults_follow_the_order_of_the_document_where_it_is_not_that_of_the_format()
    {
        string[] faults = await RecordJson.FaultsAsync("""
            { "homes": [{ "name": 1, "id": 2 }], "network": { "name": 3, "code": 4 }, "format": 5 }
            """);

        Assert.Equal(["$.homes[0].name", "$.homes[0].id", "$.network.name", "$.network.code", "$.format"], faults.Select(PathOf));
    }

    [Fact]
    public async Task The_exception_lists_every_fault()
    {
        RecordFaultException thrown = await Assert.ThrowsAsync<RecordFaultException>(() =>
            EhchJson.ReadRecordAsync(new MemoryStream(RecordJson.Utf8(Broken)), TestContext.Current.CancellationToken));

        Assert.Equal(21, thrown.Faults.Length);
        Assert.Equal(string.Join(Environment.NewLine, thrown.Faults), thrown.Message);
    }

    [Fact]
    public async Task Past_ten_thousand_faults_the_list_ends_and_says_so()
    {
        RecordReading reading = await EhchJson.TryReadRecordAsync(
            new MemoryStream(RecordJson.Utf8(RecordJson.Of(homes: $"[{string.Join(',', Enumerable.Repeat("0", 20_000))}]"))),
            TestContext.Current.CancellationToken);

        Assert.Equal(10_001, reading.Faults.Length);
        Assert.Contains(reading.Faults, fault => fault.ToString() == "$: more than 10000 faults; the others are not listed");
    }

    [Fact]
    public async Task A_record_built_in_code_has_the_faults_that_reading_finds()
    {
        string json = RecordJson.Of(
            network: """{ "code": "U57491", "medicalInput": [{ "everyWeeks": 0, "from": "2020-09-21", "to": "2020-09-20" }] }""",
            homes: """[{ "id": "a", "beds": [{ "from": "2020-04-01", "count": -1 }], "rounds": [{ "on": "2020-10-06", "reviewed": ["r-9"] }] }, { "id": "a" }, { "id": " " }]""",
            residents: """
                [{ "id": "r-1", "stays": [{ "home": "b", "from": "2020-10-01" }, { "home": "a", "from": "2020-10-09" }],
                   "hospitalEpisodes": [{ "from": "2020-11-01", "to": "2020-10-01" }] }]
                """,
            attestations: """[{ "requirement": "ROUND-3", "subject": "r-1", "on": "2020-12-31", "to": "2020-12-30" }, { "requirement": "X", "subject": "a", "on": "2020-12-31" }]""");

        bool made = NetworkRecord.TryCreate(
            new() { Code = PcnCode.Parse("U57491"), MedicalInput = [new() { EveryWeeks = 0, From = new(2020, 9, 21), To = new(2020, 9, 20) }] },
            [
                new() { Id = "a", Beds = [new() { From = new(2020, 4, 1), Count = -1 }], Rounds = [new() { On = new(2020, 10, 6), Reviewed = ["r-9"] }] },
                new() { Id = "a" },
                new() { Id = " " },
            ],
            [
                new()
                {
                    Id = "r-1",
                    Stays = [new() { Home = "b", From = new(2020, 10, 1) }, new() { Home = "a", From = new(2020, 10, 9) }],
                    HospitalEpisodes = [new() { From = new(2020, 11, 1), To = new(2020, 10, 1) }],
                },
            ],
            [
                new() { Requirement = "ROUND-3", Subject = "r-1", On = new(2020, 12, 31), To = new(2020, 12, 30) },
                new() { Requirement = "X", Subject = "a", On = new(2020, 12, 31) },
            ],
            out NetworkRecord? record,
            out ImmutableArray<RecordFault> faults);

        Assert.False(made);
        Assert.Null(record);
        Assert.Equal(12, faults.Length);
        Assert.Equal(await RecordJson.FaultsAsync(json), faults.Select(fault => fault.ToString()));
    }

    private static string PathOf(string fault) => fault[..fault.IndexOf(": ", StringComparison.Ordinal)];
}
