namespace EhchRules.Scoring;

/// <summary>The eight things that NEWS2 asks of a set of observations: seven readings, and the SpO2 scale that the resident is on.</summary>
[Flags]
public enum ObservationItems
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Breaths per minute.</summary>
    RespiratoryRate = 1,

    /// <summary>Oxygen saturation by pulse oximetry, in percent.</summary>
    SpO2 = 1 << 1,

    /// <summary>Whether the resident breathed air or oxygen.</summary>
    AirOrOxygen = 1 << 2,

    /// <summary>Systolic blood pressure, in mmHg.</summary>
    SystolicBloodPressure = 1 << 3,

    /// <summary>Beats per minute.</summary>
    Pulse = 1 << 4,

    /// <summary>Alert, new confusion, voice, pain or unresponsive (ACVPU).</summary>
    Consciousness = 1 << 5,

    /// <summary>Temperature, in tenths of a degree Celsius.</summary>
    Temperature = 1 << 6,

    /// <summary>Which of the two SpO2 scales the resident is on. It is prescribed, not measured.</summary>
    SpO2Scale = 1 << 7,

    /// <summary>The seven readings, without the scale.</summary>
    Readings = RespiratoryRate | SpO2 | AirOrOxygen | SystolicBloodPressure | Pulse | Consciousness | Temperature,

    /// <summary>All eight.</summary>
    All = Readings | SpO2Scale,
}
