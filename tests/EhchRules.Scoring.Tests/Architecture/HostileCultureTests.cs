namespace EhchRules.Scoring.Tests;

/// <summary>The culture of the thread plays no part in what the library writes.</summary>
public sealed class HostileCultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "de-DE"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Texts_and_messages_are_the_same_in_every_culture(string culture)
    {
        string[] plain = Texts();
        using HostileCulture hostile = new(culture);

        Assert.NotEqual("-1.5", (-1.5m).ToString(Thread.CurrentThread.CurrentCulture));
        Assert.Equal(plain, Texts());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_temperature_is_the_same_in_every_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        Assert.True(TemperatureReading.TryFromCelsius(36.7999992, out TemperatureReading reading));
        Assert.Equal(368, reading.Tenths);
        Assert.Equal("36.8 °C", reading.ToString());
        Assert.Contains("36.8 °C", ObservationSet.Create(Readings.Normal with { TemperatureTenths = 368 }).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_or_time_that_somebody_stated_is_the_same_in_every_culture(string culture)
    {
        using HostileCulture hostile = new(culture);
        DateTimeOffset at = new(2026, 3, 2, 8, 30, 0, TimeSpan.FromHours(1));

        Assert.Equal("2 (scale 1, stated on 2026-03-02 by Dr A)", new UsualScore { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2), StatedBy = "Dr A" }.ToString());
        Assert.Equal("2 (scale 2, stated on 2026-03-02)", new UsualScore { Total = 2, Scale = SpO2Scale.Scale2, StatedOn = new(2026, 3, 2) }.ToString());
        Assert.Equal(
            "Our signs, 3: off-food, Present, 2026-03-02 07:30 GMT",
            new SoftSignEntry { SetName = "Our signs", SetVersion = "3", Key = "off-food", Answer = SoftSignAnswer.Present, By = "carer-7", At = at }.ToString());
        Assert.Equal("Pulse 2026-03-02 07:30 GMT", new SbardReadingTimes { Pulse = at }.ToString());
        Assert.Equal("no time stated", default(SbardReadingTimes).ToString());
    }

    private static string[] Texts()
    {
        ObservationReadings unsound = new()
        {
            RespiratoryRate = -14,
            SpO2 = -97,
            SpO2Scale = (SpO2Scale)9,
            AirOrOxygen = (AirOrOxygen)9,
            SystolicBloodPressure = -132,
            Pulse = -64,
            Consciousness = (Consciousness)9,
            TemperatureTenths = -367,
        };
        Assert.True(TemperatureReading.TryFromCelsius(35.05m, out TemperatureReading temperature));
        return
        [
            Readings.Normal.ToString(),
            unsound.ToString(),
            ObservationSet.Create(Readings.Normal).ToString(),
            ObservationSet.Create(Readings.Normal with { Pulse = null, SpO2Scale = null }).ToString(),
            ObservationSet.Empty.ToString(),
            Readings.Normal.Score().ToString(),
            (Readings.Normal with { AirOrOxygen = null }).Score().ToString(),
            News2.Score(ObservationSet.Empty).ToString(),
            temperature.ToString(),
            (Readings.Normal with { Pulse = null }).Score().BoundsOf(News2Parameter.Pulse).ToString(),
            .. News2Table.Bands.Select(static band => band.ToString()),
            .. News2Table.Rows.SelectMany(static row => row.Steps.Select(static step => step.ToString())),
            News2Table.Source.ToString(),
            News2Table.BandSource.ToString(),
            News2Table.BandNameSource.ToString(),
            Assert.Throws<ArgumentOutOfRangeException>(() => ObservationSet.Create(unsound)).Message,
            Assert.Throws<ArgumentException>(static () => ObservationSet.Empty.AbsenceReasonOf((ObservationItems)256)).Message,
        ];
    }
}
