namespace EhchRules.Scoring.Tests;

/// <summary>Readings to start a test from, and what becomes of them.</summary>
internal static class Readings
{
    /// <summary>Gets a complete set that scores 0, and would on Scale 2 as well.</summary>
    internal static ObservationReadings Normal { get; } = new()
    {
        RespiratoryRate = 14,
        SpO2 = 97,
        SpO2Scale = SpO2Scale.Scale1,
        AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 132,
        Pulse = 64,
        Consciousness = Consciousness.Alert,
        TemperatureTenths = 367,
    };

    internal static IReadOnlyList<ObservationItems> Items { get; } =
    [
        ObservationItems.RespiratoryRate, ObservationItems.SpO2, ObservationItems.AirOrOxygen, ObservationItems.SystolicBloodPressure,
        ObservationItems.Pulse, ObservationItems.Consciousness, ObservationItems.Temperature, ObservationItems.SpO2Scale,
    ];

    internal static News2Score Score(this ObservationReadings readings) => News2.Score(ObservationSet.Create(readings));

    /// <summary>Takes readings away.</summary>
    internal static ObservationReadings Without(this ObservationReadings readings, ObservationItems items) => readings with
    {
        RespiratoryRate = items.HasFlag(ObservationItems.RespiratoryRate) ? null : readings.RespiratoryRate,
        SpO2 = items.HasFlag(ObservationItems.SpO2) ? null : readings.SpO2,
        SpO2Scale = items.HasFlag(ObservationItems.SpO2Scale) ? null : readings.SpO2Scale,
        AirOrOxygen = items.HasFlag(ObservationItems.AirOrOxygen) ? null : readings.AirOrOxygen,
        SystolicBloodPressure = items.HasFlag(ObservationItems.SystolicBloodPressure) ? null : readings.SystolicBloodPressure,
        Pulse = items.HasFlag(ObservationItems.Pulse) ? null : readings.Pulse,
        Consciousness = items.HasFlag(ObservationItems.Consciousness) ? null : readings.Consciousness,
        TemperatureTenths = items.HasFlag(ObservationItems.Temperature) ? null : readings.TemperatureTenths,
    };
}
