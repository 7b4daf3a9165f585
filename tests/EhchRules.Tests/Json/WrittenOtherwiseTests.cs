using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>The order of properties, white space and escapes mean nothing; nor does it matter that the same words stood before.</summary>
public class WrittenOtherwiseTests
{
    [SeededProperty(400, desk: 100)]
    public async Task A_record_in_any_order_with_white_space_and_escapes_is_the_same_record(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed);

        NetworkRecord read = await RecordJson.ReadAsync(WrittenOtherwise.Shuffled(await NodeAsync(record), new(seed)));

        Assert.Equal(record, read);
    }

    [SeededProperty(1000, desk: 200)]
    public async Task A_broken_document_has_the_same_faults_in_any_order(int seed)
    {
        JsonNode document = await NodeAsync(RandomRecords.Make(seed));
        WrittenOtherwise.Break(document, new(seed));

        string[] inOrder = await RecordJson.FaultsAsync(document.ToJsonString());
        string[] shuffled = await RecordJson.FaultsAsync(WrittenOtherwise.Shuffled(document, new(seed)));

        Assert.Equal(inOrder.Order(StringComparer.Ordinal), shuffled.Order(StringComparer.Ordinal));
    }

    [SeededProperty(2000, desk: 400)]
    public async Task What_is_no_JSON_to_the_framework_is_none_to_the_reader(int seed)
    {
        Chance chance = new(seed);
        byte[] text = RecordJson.Utf8((await NodeAsync(RandomRecords.Make(seed))).ToJsonString());
        for (int changes = 1 + chance.Below(2); changes > 0; changes--) text[chance.Below(text.Length)] = chance.Of("{}[]\",:\\/0-x .+eEtfn\n\t\u0001"u8);

        string[] faults = await RecordJson.FaultsAsync(text);

        Assert.Equal(IsJson(text), faults is not [var only] || !only.Contains(": not JSON at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_attendees_that_stands_again_is_read_again_wherever_it_differs()
    {
        CareHome home = Assert.Single((await RecordJson.ReadAsync(RecordJson.Of(homes: """
            [{ "id": "oakfield", "rounds": [
              { "on": "2020-10-06", "attendees": [{ "person": "p]1", "role": "GeneralPractitioner" }, { "person": "p-2" }] },
              { "on": "2020-10-13", "attendees": [{ "person": "p]1", "role": "GeneralPractitioner" }, { "person": "p-3" }] },
              { "on": "2020-10-20", "attendees": [{ "person": "p-4" }] },
              { "on": "2020-10-27", "attendees": [{ "person": "p-4" }], "prioritisedBy": [] },
              { "on": "2020-11-03", "attendees": [{ "person": "p-5" }] } ] }]
            """, residents: "[]"))).Homes);

        Assert.Equal(["p]1,p-2", "p]1,p-3", "p-4", "p-4", "p-5"], home.Rounds.Select(static round => string.Join(',', round.Attendees.Select(static attendee => attendee.Person))));
    }

    [Fact]
    public async Task The_same_words_in_two_vocabularies_are_two_things()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.Of(
            network: """{ "code": "U57491", "servicePlans": [{ "partners": ["Other"] }] }""",
            homes: """[{ "id": "oakfield", "registrations": [{ "location": "1-125856395", "services": ["Other"], "from": "2011-01-25" }] }]"""));

        Assert.Equal([ServicePartner.Other], record.Network.ServicePlans[0].Partners);
        Assert.Equal([RegisteredService.Other], record.Homes[0].Registrations[0].Services);
    }

    [Fact]
    public async Task A_faulty_list_is_told_at_each_place_where_it_stands()
    {
        const string Round = """{ "on": "2020-10-06", "attendees": [{ "person": 1 }], "prioritisedBy": ["Tool"] }""";

        string[] faults = await RecordJson.FaultsAsync(RecordJson.OfHome($"\"rounds\": [{Round}, {Round}]"));

        Assert.Equal(
            ["$.homes[0].rounds[0].attendees[0].person", "$.homes[0].rounds[0].prioritisedBy[0]", "$.homes[0].rounds[1].attendees[0].person", "$.homes[0].rounds[1].prioritisedBy[0]"],
            faults.Select(static fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData(57, false)]
    [InlineData(62, false)]
    [InlineData(63, true)]
    [InlineData(64, true)]
    public async Task What_is_skipped_may_be_nested_as_deep_as_all_else(int arrays, bool isTooDeep)
    {
        string json = RecordJson.OfNetwork($"\"x-own\": {new string('[', arrays)}{new string(']', arrays)}");

        Assert.Equal(isTooDeep, (await RecordJson.FaultsAsync(json)).Any(static fault => fault.Contains("nested deeper than 64 levels", StringComparison.Ordinal)));
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            JsonDocument.Parse(text, new() { MaxDepth = EhchJson.MaxDepth }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<JsonNode> NodeAsync(NetworkRecord record)
    {
        using MemoryStream written = new();
        await EhchJson.WriteRecordAsync(written, record, cancellationToken: TestContext.Current.CancellationToken);
        return JsonNode.Parse(written.ToArray())!;
    }
}
