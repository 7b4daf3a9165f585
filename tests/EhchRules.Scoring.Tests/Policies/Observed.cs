namespace EhchRules.Scoring.Tests;

/// <summary>Sets of observations whose scores are known from the reference's vectors.</summary>
internal static class Observed
{
    /// <summary>Gets readings that score 0 on Scale 1.</summary>
    internal static ObservationReadings Usual => new()
    {
        RespiratoryRate = 14, SpO2 = 97, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 132, Pulse = 64, Consciousness = Consciousness.Alert, TemperatureTenths = 367,
    };

    /// <summary>Gets readings that score 5, no parameter at 3.</summary>
    internal static ObservationReadings Five => new()
    {
        RespiratoryRate = 21, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 120, Pulse = 95, Consciousness = Consciousness.Alert, TemperatureTenths = 375,
    };

    /// <summary>Gets readings that score 12, no parameter at 3.</summary>
    internal static ObservationReadings Twelve => new()
    {
        RespiratoryRate = 22, SpO2 = 92, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Oxygen,
        SystolicBloodPressure = 98, Pulse = 112, Consciousness = Consciousness.Alert, TemperatureTenths = 392,
    };

    internal static ObservationSet Set(ObservationReadings readings) => ObservationSet.Create(readings);
}
