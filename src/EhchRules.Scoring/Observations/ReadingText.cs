using System.Globalization;
using System.Text;

namespace EhchRules.Scoring;

/// <summary>Readings in words, for messages and for people.</summary>
internal static class ReadingText
{
    private static readonly (ObservationItems Item, string Name)[] Names =
    [
        (ObservationItems.RespiratoryRate, "respiratory rate"),
        (ObservationItems.SpO2, "SpO2"),
        (ObservationItems.AirOrOxygen, "air or oxygen"),
        (ObservationItems.SystolicBloodPressure, "systolic blood pressure"),
        (ObservationItems.Pulse, "pulse"),
        (ObservationItems.Consciousness, "consciousness"),
        (ObservationItems.Temperature, "temperature"),
        (ObservationItems.SpO2Scale, "SpO2 scale"),
    ];

    /// <summary>Names items, in the order of the chart, between commas.</summary>
    internal static string Named(ObservationItems items) => string.Join(", ", Names.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Name));

    internal static string Celsius(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");

    internal static string Of(ObservationSet set)
    {
        if (set.IsEmpty) return "nothing recorded";
        StringBuilder text = new();
        void Add(string part) => text.Append(text.Length == 0 ? "" : ", ").Append(part);
        if (set.RespiratoryRate is { } rate) Add(string.Create(CultureInfo.InvariantCulture, $"respiratory rate {rate}/min"));
        if (set.SpO2 is { } saturation) Add(string.Create(CultureInfo.InvariantCulture, $"SpO2 {saturation} %{(set.SpO2Scale is { } scale ? $" (scale {(int)scale})" : "")}"));
        if (set.AirOrOxygen is { } gas) Add(gas is AirOrOxygen.Oxygen ? "on oxygen" : "on air");
        if (set.SystolicBloodPressure is { } pressure) Add(string.Create(CultureInfo.InvariantCulture, $"systolic {pressure} mmHg"));
        if (set.Pulse is { } pulse) Add(string.Create(CultureInfo.InvariantCulture, $"pulse {pulse}/min"));
        if (set.Consciousness is { } consciousness) Add(InWords(consciousness));
        if (set.TemperatureTenths is { } tenths) Add($"temperature {Celsius(tenths)} °C");
        if (set.Missing is not ObservationItems.None) text.Append("; missing: ").Append(Named(set.Missing));
        return text.ToString();
    }

    internal static string InWords(Consciousness consciousness) => consciousness switch
    {
        Consciousness.Alert => "alert",
        Consciousness.NewConfusion => "new confusion",
        Consciousness.Voice => "responds to voice",
        Consciousness.Pain => "responds to pain",
        Consciousness.Unresponsive => "unresponsive",
        _ => "confusion, onset not known",
    };

    internal static string Faults(in ObservationReadings readings, ObservationItems outOfRange)
    {
        List<string> faults = [];
        if ((outOfRange & ObservationItems.RespiratoryRate) is not 0) faults.Add(Range("respiratory rate", readings.RespiratoryRate, ObservationLimits.HighestRespiratoryRate, " per minute"));
        if ((outOfRange & ObservationItems.SpO2) is not 0) faults.Add(Range("SpO2", readings.SpO2, ObservationLimits.HighestSpO2, " %"));
        if ((outOfRange & ObservationItems.AirOrOxygen) is not 0) faults.Add(NoValue("air or oxygen", (int?)readings.AirOrOxygen, "Air or Oxygen"));
        if ((outOfRange & ObservationItems.SystolicBloodPressure) is not 0) faults.Add(Range("systolic blood pressure", readings.SystolicBloodPressure, ObservationLimits.HighestSystolicBloodPressure, " mmHg"));
        if ((outOfRange & ObservationItems.Pulse) is not 0) faults.Add(Range("pulse", readings.Pulse, ObservationLimits.HighestPulse, " per minute"));
        if ((outOfRange & ObservationItems.Consciousness) is not 0) faults.Add(NoValue("consciousness", (int?)readings.Consciousness, "one of the ACVPU values"));
        if ((outOfRange & ObservationItems.Temperature) is not 0) faults.Add(Range("temperature", readings.TemperatureTenths, ObservationLimits.HighestTemperatureTenths, " tenths of a degree Celsius"));
        if ((outOfRange & ObservationItems.SpO2Scale) is not 0) faults.Add(NoValue("SpO2 scale", (int?)readings.SpO2Scale, "Scale1 or Scale2"));
        return string.Join(" ", faults);
    }

    private static string Range(string name, int? value, int highest, string unit) => string.Create(CultureInfo.InvariantCulture, $"{name}: {value} is not from 0 to {highest}{unit}.");

    private static string NoValue(string name, int? value, string expected) => string.Create(CultureInfo.InvariantCulture, $"{name}: {value} is not {expected}.");
}
