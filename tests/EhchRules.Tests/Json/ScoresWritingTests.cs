using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Tests.Json;

/// <summary>Scores in the wire format <c>ehch-scores/1</c>.</summary>
public sealed class ScoresWritingTests
{
    private static readonly ObservationSet Partial = ObservationSet.Create(new()
    {
        SpO2 = 97, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air, SystolicBloodPressure = 132, Pulse = 118, Consciousness = Consciousness.Voice, TemperatureTenths = 367,
    });

    [Fact]
    public async Task Each_row_is_on_a_line_of_its_own()
    {
        string[] lines = (await WriteAsync(policy: null, Of("r-1", Partial), Of("r-2", ObservationSet.Empty))).Split('\n');

        Assert.Equal(
            [
                """{"format":"ehch-scores/1","scores":[""",
                """{"resident":"r-1","at":"2026-01-05T08:00","respiratoryRate":null,"spo2":97,"spo2Scale":1,"onOxygen":false,"systolicBp":132,"pulse":118,"consciousness":"V","temperature":36.7,"respiratoryScore":null,"spo2Score":0,"oxygenScore":0,"systolicScore":0,"pulseScore":2,"consciousnessScore":3,"temperatureScore":0,"total":null,"lower":5,"upper":8,"singleParameterThree":"Yes","band":null,"bands":["Medium","High"],"missing":["respiratoryRate"]},""",
                """{"resident":"r-2","at":"2026-01-05T08:00","respiratoryRate":null,"spo2":null,"spo2Scale":null,"onOxygen":null,"systolicBp":null,"pulse":null,"consciousness":null,"temperature":null,"respiratoryScore":null,"spo2Score":null,"oxygenScore":null,"systolicScore":null,"pulseScore":null,"consciousnessScore":null,"temperatureScore":null,"total":null,"lower":null,"upper":null,"singleParameterThree":"Unknown","band":null,"bands":[],"missing":["respiratoryRate","spo2","spo2Scale","onOxygen","systolicBp","pulse","consciousness","temperature"]}""",
                "]}",
                "",
            ],
            lines);
    }

    [Fact]
    public async Task No_rows_are_an_empty_list() => Assert.Equal("{\"format\":\"ehch-scores/1\",\"scores\":[]}\n", await WriteAsync(policy: null));

    [Fact]
    public async Task A_policy_stands_before_the_rows_and_each_names_its_responses()
    {
        JsonNode document = JsonNode.Parse(await WriteAsync(ResponsePolicies.RcpHospital2017, Of("r-1", Partial)))!;

        Assert.True(new SchemaCheck(JsonNode.Parse(EhchJson.ScoresSchema())!.AsObject()).Accepts(document));
        Assert.Equal("ehch-policy/1", document["policy"]!["format"]!.GetValue<string>());
        JsonNode[] responses = [.. document["scores"]![0]!["responses"]!.AsArray().Select(static response => response!)];
        Assert.Equal([(5, 6), (7, 20)], responses.Select(static response => (response["from"]!.GetValue<int>(), response["through"]!.GetValue<int>())));
        Assert.Equal("Royal College of Physicians, NEWS2 Chart 4: clinical response to the trigger thresholds, 2017", responses[0]["responseSource"]!.GetValue<string>());
    }

    [Fact]
    public async Task Many_rows_are_written_in_pieces_and_read_back()
    {
        string text = await WriteAsync(policy: null, [.. Enumerable.Range(0, 2_000).Select(static row => Of($"r-{row}", Partial))]);

        Assert.Equal(2_000, JsonNode.Parse(text)!["scores"]!.AsArray().Count);
        Assert.Equal(2_003, text.Split('\n').Length);
    }

    private static ScoredObservation Of(string resident, ObservationSet set) => new(resident, "2026-01-05T08:00", set, News2.Score(set));

    private static async Task<string> WriteAsync(ResponsePolicy? policy, params ScoredObservation[] rows)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteScoresAsync(stream, rows.ToAsyncEnumerable(), policy, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
