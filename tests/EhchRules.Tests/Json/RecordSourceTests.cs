using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Records whose values stand in no text are read as the same values in JSON are.</summary>
public class RecordSourceTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(EhchJson.RecordSchema())!.AsObject();

    [SeededProperty(400, desk: 80)]
    public void A_record_is_read_as_its_json_is(RecordOnDay drawn)
    {
        using JsonDocument json = JsonDocument.Parse(RecordText.Of(drawn.Record));

        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement)).Record);
        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement, givesDays: true)).Record);
        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement, givesDays: true) { Numbers = [] }).Record);
    }

    [Fact]
    public async Task The_example_is_read_as_its_json_is()
    {
        Assert.Equal(await RecordJson.ReadAsync(ExampleRecord.Complete), Read(ExampleRecord.Complete, givesDays: true).Record);
    }

    [Fact]
    public void Properties_are_asked_for_once_each_in_the_order_of_the_schema()
    {
        ElementSource source = ElementSource.Of(SchemaSample.Make(Schema).ToJsonString());
        EhchJson.TryReadRecord(source);

        HashSet<string> asked = [.. source.Asked.Select(Line)];
        Assert.Equal(Names(Schema), source.AskedOfRecord);
        Assert.Equal(Schema["$defs"]!.AsObject().Select(static definition => Line(Names(definition.Value!))).ToHashSet(), asked);

        static IEnumerable<string> Names(JsonNode schema) => schema["properties"]!.AsObject().Select(static property => property.Key);
        static string Line(IEnumerable<string> names) => string.Join(' ', names);
    }

    [Fact]
    public void A_day_stands_for_the_text_that_spells_it()
    {
        const string AllDays = """
            "practices": [], "communityProvider": null, "learning": [{ "on": "2020-10-01", "topic": "0987-06-05" }]
            """;

        LearningEvent learning = Read(RecordJson.OfNetwork(AllDays), givesDays: true).Record!.Network.Learning[0];

        Assert.Equal(new(2020, 10, 1), learning.On);
        Assert.Equal("0987-06-05", learning.Topic);
    }

    [Fact]
    public void A_day_may_be_a_code()
    {
        string json = RecordJson.OfHome("\"registrations\": [{ \"location\": \"2011-01-25\", \"from\": \"2011-01-25\" }]");

        Assert.Equal("2011-01-25", Read(json, givesDays: true).Record!.Homes[0].Registrations[0].Location.Value);
    }

    [Fact]
    public void Of_arrays_with_one_number_the_first_is_read_and_the_record_shares_it()
    {
        const string Rounds = """
            "rounds": [{ "on": "2020-10-06", "attendees": [{ "person": "p-1" }], "prioritisedBy": ["ClinicalJudgement"] },
                       { "on": "2020-10-13", "attendees": [{ "person": "p-1" }], "prioritisedBy": ["ClinicalJudgement"] },
                       { "on": "2020-10-20", "attendees": [{ "person": "p-2" }], "prioritisedBy": [] }]
            """;
        ElementSource source = ElementSource.Of(RecordJson.OfHome(Rounds), numbers: []);

        Facts<HomeRound> rounds = EhchJson.TryReadRecord(source).Record!.Homes[0].Rounds;

        Assert.Equal(["p-1", "p-1", "p-2"], rounds.Select(static round => round.Attendees[0].Person));
        Assert.True(rounds[0].Attendees.AsSpan() == rounds[1].Attendees.AsSpan());
        Assert.True(rounds[0].PrioritisedBy.AsSpan() == rounds[1].PrioritisedBy.AsSpan());
        Assert.Single(source.Entered, "[{ \"person\": \"p-1\" }]");
        Assert.Single(source.Entered, "[\"ClinicalJudgement\"]");
    }

    [Fact]
    public void Only_arrays_that_are_likely_to_recur_are_asked_for_a_number()
    {
        ElementSource source = ElementSource.Of(ExampleRecord.Complete, numbers: []);

        Assert.NotNull(EhchJson.TryReadRecord(source).Record);
        Assert.Equal(
            [
                """["CommunityServices", "LocalAuthority"]""", """["Influenza", "Covid19"]""", """["CareHomeWithNursing"]""", """["OlderPeople", "Dementia"]""",
                """[ { "person": "p-2", "role": "GeneralPractitioner" } ]""", """["ClinicalJudgement", "CareHomeAdvice"]""",
                """["Resident", "Carer"]""", """["Physical", "Psychological", "Functional", "Social", "Environmental"]""",
            ],
            source.Numbers);
    }

    [Fact]
    public void Arrays_of_other_kinds_that_have_one_number_are_each_read()
    {
        const string Rounds = "\"serves\": [], \"rounds\": [{ \"on\": \"2020-10-06\", \"attendees\": [], \"prioritisedBy\": [] }]";

        CareHome home = EhchJson.TryReadRecord(ElementSource.Of(RecordJson.OfHome(Rounds), numbers: [])).Record!.Homes[0];

        Assert.True(home.Serves is { IsKnown: true, Count: 0 } && home.Rounds[0].Attendees is { IsKnown: true, Count: 0 });
    }

    [Fact]
    public void An_array_with_a_fault_is_read_again()
    {
        const string Rounds = """
            "rounds": [{ "on": "2020-10-06", "attendees": [{ "person": 1 }] }, { "on": "2020-10-13", "attendees": [{ "person": 1 }] }]
            """;

        Assert.Equal(
            ["$.homes[0].rounds[0].attendees[0].person: 1 is not an id: text that is not blank", "$.homes[0].rounds[1].attendees[0].person: 1 is not an id: text that is not blank"],
            EhchJson.TryReadRecord(ElementSource.Of(RecordJson.OfHome(Rounds), numbers: [])).Faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public void What_the_source_throws_reaches_the_caller()
    {
        Assert.Throws<InvalidOperationException>(static () => EhchJson.TryReadRecord(ElementSource.Of("[]")));
        Assert.Throws<ArgumentNullException>(static () => EhchJson.TryReadRecord(source: null!));
    }

    private static RecordReading Read(string json, bool givesDays) => EhchJson.TryReadRecord(ElementSource.Of(json, givesDays));
}
