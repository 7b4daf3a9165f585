using System.Text.Json;
using EhchRules.Scoring;

namespace EhchRules.Conformance;

/// <summary>What this library answers of one set of observations.</summary>
internal static class ScoringAnswers
{
    private static readonly (string Name, News2Parameter Parameter)[] Scores =
    [
        ("respiratory_score", News2Parameter.RespiratoryRate),
        ("spo2_score", News2Parameter.SpO2),
        ("oxygen_score", News2Parameter.AirOrOxygen),
        ("systolic_score", News2Parameter.SystolicBloodPressure),
        ("pulse_score", News2Parameter.Pulse),
        ("consciousness_score", News2Parameter.Consciousness),
        ("temperature_score", News2Parameter.Temperature),
    ];

    private static readonly (string Name, ObservationItems Item)[] Items =
    [
        ("respiratory_rate", ObservationItems.RespiratoryRate),
        ("spo2", ObservationItems.SpO2),
        ("spo2_scale", ObservationItems.SpO2Scale),
        ("on_oxygen", ObservationItems.AirOrOxygen),
        ("systolic_bp", ObservationItems.SystolicBloodPressure),
        ("pulse", ObservationItems.Pulse),
        ("consciousness", ObservationItems.Consciousness),
        ("temperature", ObservationItems.Temperature),
    ];

    internal static void Write(Utf8JsonWriter json, JsonElement observation)
    {
        News2Score score = News2.Score(ObservationSet.Create(ReadingsOf(observation)));
        json.WriteStartObject();
        foreach ((string name, News2Parameter parameter) in Scores) Write(json, name, score[parameter]);
        Write(json, "total", score.Total);
        Write(json, "lower", score.Lower);
        Write(json, "upper", score.Upper);
        json.WriteString("single_parameter_three", score.SingleParameterThree.ToString());
        json.WriteString("band", score.Band is { } band ? News2Table.NamesOf(band) : null);
        json.WriteStartArray("bands");
        foreach (string name in News2Table.Bands.Where(row => (score.PossibleBands & row.Band) is not 0).Select(static row => News2Table.NamesOf(row.Band))) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach ((string name, ObservationItems item) in Items)
        {
            if ((score.Missing & item) is not 0) json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ObservationReadings ReadingsOf(JsonElement observation) => new()
    {
        RespiratoryRate = Whole(observation, "respiratory_rate"),
        SpO2 = Whole(observation, "spo2"),
        SpO2Scale = (SpO2Scale?)Whole(observation, "spo2_scale"),
        AirOrOxygen = Reading(observation, "on_oxygen") is not { } oxygen ? null : oxygen.GetBoolean() ? AirOrOxygen.Oxygen : AirOrOxygen.Air,
        SystolicBloodPressure = Whole(observation, "systolic_bp"),
        Pulse = Whole(observation, "pulse"),
        Consciousness = Reading(observation, "consciousness")?.GetString() switch
        {
            "A" => Consciousness.Alert,
            "C" => Consciousness.NewConfusion,
            "V" => Consciousness.Voice,
            "P" => Consciousness.Pain,
            "U" => Consciousness.Unresponsive,
            _ => null,
        },
        TemperatureTenths = Reading(observation, "temperature") is { } celsius ? decimal.ToInt32(celsius.GetDecimal() * 10) : null,
    };

    private static int? Whole(JsonElement observation, string name) => Reading(observation, name)?.GetInt32();

    private static JsonElement? Reading(JsonElement observation, string name) =>
        observation.TryGetProperty(name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
