namespace EhchRules.Scoring;

/// <summary>The seven parameters that NEWS2 scores, in the order of the chart.</summary>
public enum News2Parameter
{
    /// <summary>Respiratory rate: 0 to 3.</summary>
    RespiratoryRate,

    /// <summary>Oxygen saturation, on Scale 1 or 2: 0 to 3.</summary>
    SpO2,

    /// <summary>Air or oxygen: 0 or 2.</summary>
    AirOrOxygen,

    /// <summary>Systolic blood pressure: 0 to 3.</summary>
    SystolicBloodPressure,

    /// <summary>Pulse: 0 to 3.</summary>
    Pulse,

    /// <summary>Consciousness: 0 or 3.</summary>
    Consciousness,

    /// <summary>Temperature: 0 to 3.</summary>
    Temperature,
}
