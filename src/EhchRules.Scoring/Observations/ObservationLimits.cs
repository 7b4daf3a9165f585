namespace EhchRules.Scoring;

/// <summary>The ends of what a set of observations can hold, both included. A value beyond them is a fault of the record and is refused.</summary>
/// <remarks>
/// These are limits of the form, set wide of anything that can be measured; they are not clinical limits and rest on no clinical source. They
/// catch some wrong units (98.6 °F, given as 986 tenths) and not others: 37, given as tenths, is 3.7 °C and is taken. What is plausible within
/// them is the caller's to say: see <see cref="PlausibleReadings"/>.
/// </remarks>
public static class ObservationLimits
{
    /// <summary>The highest respiratory rate, in breaths per minute. The lowest is 0, a measurement.</summary>
    public const int HighestRespiratoryRate = 250;

    /// <summary>The highest SpO2, in percent. The lowest is 0.</summary>
    public const int HighestSpO2 = 100;

    /// <summary>The highest systolic blood pressure, in mmHg. The lowest is 0.</summary>
    public const int HighestSystolicBloodPressure = 450;

    /// <summary>The highest pulse, in beats per minute. The lowest is 0, a measurement.</summary>
    public const int HighestPulse = 350;

    /// <summary>The highest temperature, in tenths of a degree Celsius: 50.0 °C. The lowest is 0.0 °C.</summary>
    public const int HighestTemperatureTenths = 500;
}
