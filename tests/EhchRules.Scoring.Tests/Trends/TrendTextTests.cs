namespace EhchRules.Scoring.Tests.Trends;

/// <summary>What readings, latest sets and trends look like to people. The culture of the thread plays no part in it.</summary>
public sealed class TrendTextTests
{
    private static readonly TrendQuestion Question = new()
    {
        AsOf = Sets.Noon, Window = TimeSpan.FromHours(24), Level = 5, Usual = new() { Total = 3, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 1) }, ObserveWithin = TimeSpan.FromHours(6),
    };

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Texts_and_messages_are_the_same_in_every_culture(string culture)
    {
        string[] plain = Texts();
        using HostileCulture hostile = new(culture);

        Assert.Equal(plain, Texts());
    }

    [Fact]
    public void Texts_are_for_people() => Assert.Equal(
        [
            "pulse: -64, 2026-06-01T12:00:00Z",
            "temperature: 367 tenths, 2026-06-01T12:00:00Z",
            "air or oxygen: -3, 2026-06-01T12:00:00Z",
            "consciousness: alert, 2026-06-01T12:00:00Z",
            "air or oxygen: oxygen, 2026-06-01T12:00:00Z",
            "SpO2: Refused, 2026-06-01T12:00:00Z",
            "no reading",
            "-5 to 7",
            "2 (scale 2)",
            "not stated",
            "2026-06-01T10:00:00Z: 5, Medium, a single parameter scores 3 (scale 1)",
            "+3",
            "0",
            "-1 to +2",
            "as of 2026-06-01T12:00:00Z, window 1.00:00:00, level 5, usual 3 (scale 1), observe within 06:00:00",
            "no set",
            "no set in the window",
            "highest 5 at 2026-06-01T10:00:00Z; of 2 sets 1 at or above the level, perhaps 0 more; for 01:00:00, perhaps 00:00:00 more",
            "highest 1 to 4 at 2026-06-01T11:00:00Z; of 1 sets 0 at or above the level, perhaps 0 more; for 00:00:00, perhaps 00:00:00 more",
            "as of 2026-06-01T12:00:00Z: pulse 64/min; missing: respiratory rate, SpO2, air or oxygen, systolic blood pressure, consciousness, temperature",
        ], Texts()[..^5]);

    [Fact]
    public void A_description_has_the_latest_set_and_the_changes() => Assert.Equal(
        "2026-06-01T11:00:00Z: 1, Low (scale 1); -2 from the usual 3 (scale 1, stated on 2026-03-01); -4 from the set before; "
        + "highest 5 at 2026-06-01T10:00:00Z; of 2 sets 1 at or above the level, perhaps 0 more; for 01:00:00, perhaps 00:00:00 more",
        Texts()[^5]);

    [Fact]
    public void A_latest_set_has_its_row_and_a_newer_incomplete_one() => Assert.Equal(
        "row 0 of 2026-06-01T11:00:00Z: 1, Low; latest, row 1 of 2026-06-01T11:30:00Z: no score: nothing recorded; -2 from the usual score", Texts()[^4]);

    private static string[] Texts()
    {
        TimedScore five = Sets.At(-2, Sets.OfTotal(5));
        TrendDescription trend = Trend.Describe([five, Sets.At(-1, Sets.OfTotal(1))], Question);
        LatestSet[] found = new LatestSet[1];
        LatestSets.Find([0, 0], [Sets.Noon.AddHours(-1), Sets.Noon.AddHours(-0.5)], [Sets.OfTotal(1), ObservationSet.Empty], [new(3, SpO2Scale.Scale1)], found);
        return
        [
            TimedReading.Pulse(-64, Sets.Noon).ToString(),
            TimedReading.Temperature(367, Sets.Noon).ToString(),
            TimedReading.AirOrOxygen((AirOrOxygen)(-3), Sets.Noon).ToString(),
            TimedReading.Consciousness(Consciousness.Alert, Sets.Noon).ToString(),
            TimedReading.AirOrOxygen(AirOrOxygen.Oxygen, Sets.Noon).ToString(),
            TimedReading.Refused(ObservationItems.SpO2, Sets.Noon).ToString(),
            default(TimedReading).ToString(),
            new PlausibleRange(-5, 7).ToString(),
            new UsualTotal(2, SpO2Scale.Scale2).ToString(),
            UsualTotal.NotStated.ToString(),
            five.ToString(),
            new ScoreChange(3, 3).ToString(),
            default(ScoreChange).ToString(),
            new ScoreChange(-1, 2).ToString(),
            Question.ToString(),
            default(TrendDescription).ToString(),
            default(TrendWindow).ToString(),
            trend.Window.ToString(),
            Trend.Describe([Sets.At(-1, Sets.From(1))], Question).Window.ToString(),
            ReadingWindow.Build([TimedReading.Pulse(64, Sets.Noon)], Sets.Noon, TimeSpan.Zero, SpO2Scale.Scale1).ToString(),
            trend.ToString(),
            found[0].ToString(),
            Assert.Throws<ArgumentException>(() => Trend.Describe([five, five with { At = five.At.AddTicks(-1) }], Question)).Message,
            Assert.Throws<ArgumentException>(static () => LatestSets.Find([-1], [Sets.Noon], [Sets.OfTotal(1)], new UsualTotal[1], new LatestSet[1])).Message,
            Assert.Throws<ArgumentException>(static () => new PlausibleRange(-1, -2)).Message,
        ];
    }
}
