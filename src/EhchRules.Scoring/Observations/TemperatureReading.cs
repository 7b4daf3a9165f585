using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>A temperature as it was given, beside the tenths of a degree that are scored.</summary>
/// <remarks>
/// <para>
/// The chart is printed in tenths and says nothing of what lies between. This library rounds to the nearest tenth, and a half away from zero:
/// 35.05 becomes 35.1 and scores 1, 35.04 becomes 35.0 and scores 3. That is a policy of this library, not of the RCP.
/// </para>
/// <para>The default value is 0.0 °C.</para>
/// </remarks>
public readonly record struct TemperatureReading
{
    private TemperatureReading(decimal given, int tenths)
    {
        Given = given;
        Tenths = tenths;
    }

    /// <summary>Gets the degrees Celsius as given; of a binary number, its seven significant digits.</summary>
    public decimal Given { get; }

    /// <summary>Gets the tenths of a degree that are scored: for <see cref="ObservationReadings.TemperatureTenths"/>.</summary>
    public int Tenths { get; }

    /// <summary>Gets whether rounding changed the value.</summary>
    public bool WasRounded => Given * 10 != Tenths;

    /// <summary>Writes the degrees as given and, where they were rounded, those that are scored: "35.05 °C, taken as 35.1 °C".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Given} °C{(WasRounded ? $", taken as {ReadingText.Celsius(Tenths)} °C" : "")}");

    /// <summary>Takes degrees Celsius.</summary>
    /// <param name="celsius">Degrees Celsius.</param>
    /// <param name="reading">The reading; 0.0 °C where the answer is false.</param>
    /// <returns>Whether it is 0 or more, and rounds to at most 50.0 °C (<see cref="ObservationLimits"/>). A negative number is refused, however near to 0.</returns>
    public static bool TryFromCelsius(decimal celsius, out TemperatureReading reading)
    {
        reading = default;
        if (celsius is < 0 or > (ObservationLimits.HighestTemperatureTenths / 10) + 1) return false;
        int tenths = (int)Math.Round(celsius * 10, MidpointRounding.AwayFromZero);
        if (tenths > ObservationLimits.HighestTemperatureTenths) return false;
        reading = new(celsius, tenths);
        return true;
    }

    /// <summary>Takes degrees Celsius from a measuring device that gives binary numbers.</summary>
    /// <param name="celsius">Degrees Celsius. They are first rounded to seven significant digits, which is what single precision holds: 36.7999992 is 36.8.</param>
    /// <param name="reading">The reading; 0.0 °C where the answer is false.</param>
    /// <returns>Whether it is 0 or more, and rounds to at most 50.0 °C. NaN, infinity and negative numbers are refused, never read as 0.</returns>
    public static bool TryFromCelsius(double celsius, out TemperatureReading reading)
    {
        reading = default;
        return celsius is >= 0 and < 1000 && TryFromCelsius((decimal)(float)celsius, out reading);
    }
}
