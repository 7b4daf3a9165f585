using System.Globalization;
using System.Text.Json;

namespace EhchRules.Scoring.Tests;

/// <summary>Runs the scoring vectors: what NEWS2 must say on either side of every boundary, and of partial sets.</summary>
public sealed class ScoreVectorTests
{
    private static readonly Dictionary<string, ScoreVector> ById = ScoreVector.All.ToDictionary(static vector => vector.Id, StringComparer.Ordinal);

    private static readonly string[] KeysOfAnObservation =
        ["respiratory_rate", "spo2", "spo2_scale", "on_oxygen", "systolic_bp", "pulse", "consciousness", "temperature"];

    public static TheoryData<string> Ids => [.. ScoreVector.All.Select(static vector => vector.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_score_says_what_its_vector_expects(string id)
    {
        ScoreVector vector = ById[id];
        JsonElement expect = vector.Root.GetProperty("expect")[0].GetProperty("must");

        News2Score score = vector.Readings.Score();

        Assert.Equal(expect.EnumerateObject().Select(static field => $"{field.Name}: {field.Value.GetRawText()}"), Found(score));
        Assert.Equal(ExpectedState(expect), score.State);
    }

    [Fact]
    public void A_vector_is_of_its_format_and_its_file_and_has_no_other_keys()
    {
        Assert.True(ScoreVector.All.Count > 1_000, $"only {ScoreVector.All.Count} vectors were found");
        Assert.All(ScoreVector.All, static vector =>
        {
            Assert.Equal(["format", "id", "level", "requirement", "why", "since", "observation", "expect"], vector.Root.EnumerateObject().Select(static field => field.Name));
            Assert.Equal("ehch-vector/2", vector.Root.GetProperty("format").GetString());
            Assert.StartsWith($"{vector.File}.", vector.Id, StringComparison.Ordinal);
            Assert.EndsWith(".", vector.Root.GetProperty("why").GetString(), StringComparison.Ordinal);
            Assert.All(vector.Root.GetProperty("observation").EnumerateObject(), static field => Assert.Contains(field.Name, KeysOfAnObservation));
        });
    }

    [Fact]
    public void Every_file_of_vectors_is_run() => Assert.Equal(["boundaries", "complete", "faults", "partial"], ScoreVector.All.Select(static vector => vector.File).Distinct());

    private static string[] Found(News2Score score) =>
    [
        $"respiratory_score: {Number(score[News2Parameter.RespiratoryRate])}",
        $"spo2_score: {Number(score[News2Parameter.SpO2])}",
        $"oxygen_score: {Number(score[News2Parameter.AirOrOxygen])}",
        $"systolic_score: {Number(score[News2Parameter.SystolicBloodPressure])}",
        $"pulse_score: {Number(score[News2Parameter.Pulse])}",
        $"consciousness_score: {Number(score[News2Parameter.Consciousness])}",
        $"temperature_score: {Number(score[News2Parameter.Temperature])}",
        $"total: {Number(score.Total)}",
        $"lower: {Number(score.Lower)}",
        $"upper: {Number(score.Upper)}",
        $"single_parameter_three: {(score.SingleParameterThree switch { Certainty.Yes => "\"Yes\"", Certainty.No => "\"No\"", _ => "\"Unknown\"" })}",
        $"band: {(score.Band is { } band ? Names(band).Single() : "null")}",
        $"bands: [{string.Join(',', Names(score.PossibleBands))}]",
        $"missing: [{string.Join(',', Missing(score.Missing))}]",
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static IEnumerable<string> Names(News2Bands bands)
    {
        if (bands.HasFlag(News2Bands.Low)) yield return "\"Low\"";
        if (bands.HasFlag(News2Bands.LowMedium)) yield return "\"Low-medium\"";
        if (bands.HasFlag(News2Bands.Medium)) yield return "\"Medium\"";
        if (bands.HasFlag(News2Bands.High)) yield return "\"High\"";
    }

    private static IEnumerable<string> Missing(ObservationItems missing)
    {
        ObservationItems[] order =
        [
            ObservationItems.RespiratoryRate, ObservationItems.SpO2, ObservationItems.SpO2Scale, ObservationItems.AirOrOxygen,
            ObservationItems.SystolicBloodPressure, ObservationItems.Pulse, ObservationItems.Consciousness, ObservationItems.Temperature,
        ];
        return order.Zip(KeysOfAnObservation).Where(pair => missing.HasFlag(pair.First)).Select(static pair => $"\"{pair.Second}\"");
    }

    private static News2State ExpectedState(JsonElement expect) =>
        expect.GetProperty("lower").ValueKind is JsonValueKind.Null ? News2State.Empty
        : expect.GetProperty("missing").GetArrayLength() == 0 ? News2State.Complete
        : News2State.Partial;
}
