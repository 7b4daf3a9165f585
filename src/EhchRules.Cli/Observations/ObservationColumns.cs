namespace EhchRules.Cli.Observations;

/// <summary>The columns of a file of observations, by name. Scripts depend on them.</summary>
internal static class ObservationColumns
{
    internal const string Resident = "resident";
    internal const string At = "at";
    internal const string RespiratoryRate = "respiratory_rate";
    internal const string SpO2 = "spo2";
    internal const string SpO2Scale = "spo2_scale";
    internal const string OnOxygen = "on_oxygen";
    internal const string SystolicBloodPressure = "systolic_bp";
    internal const string Pulse = "pulse";
    internal const string Consciousness = "consciousness";
    internal const string Temperature = "temperature";

    /// <summary>Gets the columns that a file must have, in the order in which they are written.</summary>
    internal static IReadOnlyList<string> Required { get; } =
        [Resident, At, RespiratoryRate, SpO2, SpO2Scale, OnOxygen, SystolicBloodPressure, Pulse, Consciousness, Temperature];

    /// <summary>Gets the columns that scoring adds, in the order in which they are written. In a file that is read they are passed over, and made anew.</summary>
    internal static IReadOnlyList<string> Added { get; } =
    [
        "respiratory_score", "spo2_score", "oxygen_score", "systolic_score", "pulse_score", "consciousness_score", "temperature_score",
        "total", "lower", "upper", "single_parameter_three", "band", "missing",
    ];
}
