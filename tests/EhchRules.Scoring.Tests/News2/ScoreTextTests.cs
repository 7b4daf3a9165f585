namespace EhchRules.Scoring.Tests;

/// <summary>Sets and scores as people read them.</summary>
public sealed class ScoreTextTests
{
    public static TheoryData<ObservationReadings, string> Scores => new()
    {
        { Readings.Normal, "0, Low" },
        { Readings.Normal with { Consciousness = Consciousness.NewConfusion }, "3, Low-medium, a single parameter scores 3" },
        { Readings.Normal with { RespiratoryRate = 22, SystolicBloodPressure = 96, Pulse = 118 }, "6, Medium" },
        {
            Readings.Normal with
            {
                RespiratoryRate = 6, SpO2 = 82, AirOrOxygen = AirOrOxygen.Oxygen, SystolicBloodPressure = 78, Pulse = 38, Consciousness = Consciousness.Unresponsive, TemperatureTenths = 345,
            },
            "20, High, a single parameter scores 3"
        },
        { Readings.Normal with { AirOrOxygen = null }, "0 to 2, Low; missing: air or oxygen" },
        { Readings.Normal with { Consciousness = null }, "0 to 3, Low or Low-medium; missing: consciousness" },
        { Readings.Normal with { SpO2 = null, AirOrOxygen = null }, "0 to 5, Low, Low-medium or Medium; missing: SpO2, air or oxygen" },
        { Readings.Normal with { RespiratoryRate = null, Pulse = 118, Consciousness = Consciousness.Voice }, "5 to 8, at least Medium; missing: respiratory rate" },
        { Readings.Normal with { SpO2Scale = null }, "0 to 0, Low; missing: SpO2 scale" },
        { new() { SpO2Scale = SpO2Scale.Scale1 }, "no score: nothing recorded" },
    };

    public static TheoryData<ObservationReadings, string> Sets => new()
    {
        { Readings.Normal, "respiratory rate 14/min, SpO2 97 % (scale 1), on air, systolic 132 mmHg, pulse 64/min, alert, temperature 36.7 °C" },
        {
            Readings.Normal with
            {
                SpO2Scale = SpO2Scale.Scale2, AirOrOxygen = AirOrOxygen.Oxygen, RespiratoryRate = 0, Consciousness = Consciousness.ConfusionOfUnknownOnset, TemperatureTenths = 400,
            },
            "respiratory rate 0/min, SpO2 97 % (scale 2), on oxygen, systolic 132 mmHg, pulse 64/min, confusion, onset not known, temperature 40.0 °C"
        },
        {
            Readings.Normal with { SpO2Scale = null, Consciousness = Consciousness.NewConfusion, TemperatureTenths = null },
            "respiratory rate 14/min, SpO2 97 %, on air, systolic 132 mmHg, pulse 64/min, new confusion; missing: temperature, SpO2 scale"
        },
        { new() { SpO2Scale = SpO2Scale.Scale2, Consciousness = Consciousness.Pain }, "responds to pain; missing: respiratory rate, SpO2, air or oxygen, systolic blood pressure, pulse, temperature" },
        { new() { SpO2Scale = SpO2Scale.Scale2 }, "nothing recorded" },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void A_score_says_its_total_or_its_bounds_and_what_is_missing(ObservationReadings readings, string text) => Assert.Equal(text, readings.Score().ToString());

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_says_what_is_recorded_with_units(ObservationReadings readings, string text) => Assert.Equal(text, ObservationSet.Create(readings).ToString());
}
