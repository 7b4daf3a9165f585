namespace EhchRules.Scoring.Tests;

/// <summary>The NEWS2 chart as it is printed, typed here a second time: closed ranges, and no threshold of the library.</summary>
internal static class PrintedTable
{
    private static readonly (int From, int Through, int Score)[] RespiratoryRates = [(0, 8, 3), (9, 11, 1), (12, 20, 0), (21, 24, 2), (25, 250, 3)];

    private static readonly (int From, int Through, int Score)[] SpO2OnScale1 = [(0, 91, 3), (92, 93, 2), (94, 95, 1), (96, 100, 0)];

    private static readonly (int From, int Through, int Score)[] SpO2OnScale2AndAir = [(0, 83, 3), (84, 85, 2), (86, 87, 1), (88, 92, 0), (93, 100, 0)];

    private static readonly (int From, int Through, int Score)[] SpO2OnScale2AndOxygen =
        [(0, 83, 3), (84, 85, 2), (86, 87, 1), (88, 92, 0), (93, 94, 1), (95, 96, 2), (97, 100, 3)];

    private static readonly (int From, int Through, int Score)[] SystolicPressures = [(0, 90, 3), (91, 100, 2), (101, 110, 1), (111, 219, 0), (220, 450, 3)];

    private static readonly (int From, int Through, int Score)[] Pulses = [(0, 40, 3), (41, 50, 1), (51, 90, 0), (91, 110, 1), (111, 130, 2), (131, 350, 3)];

    private static readonly (int From, int Through, int Score)[] Temperatures = [(0, 350, 3), (351, 360, 1), (361, 380, 0), (381, 390, 1), (391, 500, 2)];

    /// <summary>Gets a reading of each printed range, its first: they stand for all.</summary>
    internal static int[] RatesThatDiffer { get; } = Firsts(RespiratoryRates);

    internal static int[] SpO2ThatDiffer { get; } = Firsts([.. SpO2OnScale1, .. SpO2OnScale2AndAir, .. SpO2OnScale2AndOxygen]);

    internal static int[] PressuresThatDiffer { get; } = Firsts(SystolicPressures);

    internal static int[] PulsesThatDiffer { get; } = Firsts(Pulses);

    internal static int[] TemperaturesThatDiffer { get; } = Firsts(Temperatures);

    internal static int RespiratoryRate(int perMinute) => Look(RespiratoryRates, perMinute);

    internal static int SpO2(int percent, SpO2Scale scale, AirOrOxygen on) => (scale, on) switch
    {
        (SpO2Scale.Scale1, _) => Look(SpO2OnScale1, percent),
        (SpO2Scale.Scale2, AirOrOxygen.Air) => Look(SpO2OnScale2AndAir, percent),
        _ => Look(SpO2OnScale2AndOxygen, percent),
    };

    internal static int Oxygen(AirOrOxygen on) => on is AirOrOxygen.Air ? 0 : 2;

    internal static int SystolicPressure(int mmHg) => Look(SystolicPressures, mmHg);

    internal static int Pulse(int perMinute) => Look(Pulses, perMinute);

    internal static int Consciousness(Consciousness level) => level is Scoring.Consciousness.Alert ? 0 : 3;

    internal static int Temperature(int tenths) => Look(Temperatures, tenths);

    internal static News2Bands Band(int total, bool three) => total switch
    {
        >= 7 => News2Bands.High,
        5 or 6 => News2Bands.Medium,
        _ => three ? News2Bands.LowMedium : News2Bands.Low,
    };

    /// <summary>Scores a complete set, a part after a part in the order of the chart.</summary>
    internal static int[] Parts(in ObservationReadings readings) =>
    [
        RespiratoryRate(readings.RespiratoryRate!.Value),
        SpO2(readings.SpO2!.Value, readings.SpO2Scale!.Value, readings.AirOrOxygen!.Value),
        Oxygen(readings.AirOrOxygen.Value),
        SystolicPressure(readings.SystolicBloodPressure!.Value),
        Pulse(readings.Pulse!.Value),
        Consciousness(readings.Consciousness!.Value),
        Temperature(readings.TemperatureTenths!.Value),
    ];

    private static int Look((int From, int Through, int Score)[] rows, int reading) => rows.Single(row => row.From <= reading && reading <= row.Through).Score;

    private static int[] Firsts((int From, int Through, int Score)[] rows) => [.. rows.Select(static row => row.From).Distinct().Order()];
}
