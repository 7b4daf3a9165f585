using System.Text;
using System.Text.Json;

namespace EhchRules.Scoring.Tests;

/// <summary>One line of conformance/scoring: readings, and what NEWS2 must say of them.</summary>
internal sealed record ScoreVector(string Id, string File, JsonElement Root)
{
    /// <summary>Gets every vector, in the order of files and lines.</summary>
    internal static IReadOnlyList<ScoreVector> All { get; } = [.. Read()];

    internal ObservationReadings Readings => new()
    {
        RespiratoryRate = Whole("respiratory_rate"),
        SpO2 = Whole("spo2"),
        SpO2Scale = (SpO2Scale?)Whole("spo2_scale"),
        AirOrOxygen = Reading("on_oxygen") is not { } oxygen ? null : oxygen.GetBoolean() ? AirOrOxygen.Oxygen : AirOrOxygen.Air,
        SystolicBloodPressure = Whole("systolic_bp"),
        Pulse = Whole("pulse"),
        Consciousness = Reading("consciousness")?.GetString() switch
        {
            null => null,
            "A" => Consciousness.Alert,
            "C" => Consciousness.NewConfusion,
            "V" => Consciousness.Voice,
            "P" => Consciousness.Pain,
            "U" => Consciousness.Unresponsive,
            _ => throw new InvalidDataException($"{Id}: the level of consciousness is none of A, C, V, P and U."),
        },
        TemperatureTenths = Reading("temperature") is { } celsius ? Tenths(celsius.GetDecimal()) : null,
    };

    private int? Whole(string key) => Reading(key)?.GetInt32();

    private JsonElement? Reading(string key) =>
        Root.GetProperty("observation").TryGetProperty(key, out JsonElement value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private int Tenths(decimal celsius) =>
        decimal.IsInteger(celsius * 10) ? decimal.ToInt32(celsius * 10) : throw new InvalidDataException($"{Id}: the temperature has more than one decimal.");

    private static IEnumerable<ScoreVector> Read()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("conformance", "scoring"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in System.IO.File.ReadLines(file, Encoding.UTF8))
            {
                JsonElement root = JsonElement.Parse(line);
                yield return new(root.GetProperty("id").GetString()!, Path.GetFileNameWithoutExtension(file), root);
            }
        }
    }
}
