namespace EhchRules.Scoring.Tests;

/// <summary>When two scores are the same.</summary>
public sealed class ScoreEqualityTests
{
    [Fact]
    public void Scores_of_readings_that_score_alike_are_equal()
    {
        News2Score score = Readings.Normal.Score();
        News2Score same = (Readings.Normal with { RespiratoryRate = 20, SpO2 = 100, SystolicBloodPressure = 111, Pulse = 90, TemperatureTenths = 380 }).Score();

        Assert.True(score == same);
        Assert.False(score != same);
        Assert.True(score.Equals((object)same));
        Assert.False(score.Equals("a score"));
        Assert.Equal(score.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void A_part_that_differs_makes_scores_differ_though_the_totals_agree()
    {
        News2Score pulse = (Readings.Normal with { Pulse = 95 }).Score();
        News2Score temperature = (Readings.Normal with { TemperatureTenths = 385 }).Score();

        Assert.Equal(pulse.Total, temperature.Total);
        Assert.NotEqual(pulse, temperature);
        Assert.True(pulse != temperature);
    }

    [Fact]
    public void What_is_missing_makes_scores_differ_though_the_bounds_agree()
    {
        News2Score pulse = (Readings.Normal with { Pulse = null }).Score();
        News2Score temperature = (Readings.Normal with { TemperatureTenths = null }).Score();

        Assert.Equal((pulse.Lower, pulse.Upper, pulse.PossibleBands), (temperature.Lower, temperature.Upper, temperature.PossibleBands));
        Assert.NotEqual(pulse, temperature);
    }

    [Theory]
    [InlineData(92, 93, AirOrOxygen.Air)]
    [InlineData(94, 95, AirOrOxygen.Air)]
    [InlineData(96, 97, AirOrOxygen.Air)]
    [InlineData(93, 95, AirOrOxygen.Oxygen)]
    public void Readings_without_a_scale_that_can_score_the_same_are_equal(int one, int other, AirOrOxygen on)
    {
        ObservationReadings unscaled = Readings.Normal with { SpO2Scale = null, AirOrOxygen = on };
        News2Score score = (unscaled with { SpO2 = one }).Score();
        News2Score same = (unscaled with { SpO2 = other }).Score();

        Assert.Equal(score.ToString(), same.ToString());
        Assert.Equal(score, same);
        Assert.Equal(score.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(93, 94, AirOrOxygen.Air)]
    [InlineData(95, 96, AirOrOxygen.Air)]
    [InlineData(92, 93, AirOrOxygen.Oxygen)]
    [InlineData(94, 95, AirOrOxygen.Oxygen)]
    public void Readings_without_a_scale_that_can_score_otherwise_are_not(int one, int other, AirOrOxygen on)
    {
        ObservationReadings unscaled = Readings.Normal with { SpO2Scale = null, AirOrOxygen = on };

        Assert.NotEqual((unscaled with { SpO2 = one }).Score(), (unscaled with { SpO2 = other }).Score());
    }

    [SeededProperty(5_000, desk: 1_000)]
    public void Scores_are_equal_exactly_when_every_part_can_score_the_same(int seed)
    {
        Random random = new(seed);
        ObservationReadings readings = RandomReadings.Make(random).Without(RandomReadings.Items(random));
        ObservationReadings other = readings with { SpO2 = readings.SpO2 is null ? null : random.Next(80, 101), Pulse = readings.Pulse is null ? null : random.Next(85, 95) };
        bool isSame = Told(readings) == Told(other);

        Assert.True(isSame == (readings.Score() == other.Score()), $"{ObservationSet.Create(readings)} and {ObservationSet.Create(other)}");
        if (isSame) Assert.Equal(readings.Score().GetHashCode(), other.Score().GetHashCode());
    }

    /// <summary>Writes what is missing, and each part's every possible score, SpO2 and oxygen together.</summary>
    private static string Told(ObservationReadings readings)
    {
        ObservationSet set = ObservationSet.Create(readings);
        IEnumerable<string> pairs = from percent in readings.SpO2 is { } one ? [one] : PrintedTable.SpO2ThatDiffer
                                    from scale in readings.SpO2Scale is { } one ? [one] : Enum.GetValues<SpO2Scale>()
                                    from gas in readings.AirOrOxygen is { } one ? [one] : Enum.GetValues<AirOrOxygen>()
                                    select $"{PrintedTable.SpO2(percent, scale, gas)}{PrintedTable.Oxygen(gas)}";
        string saturation = set.IsEmpty ? "" : string.Join(' ', pairs.Distinct().Order(StringComparer.Ordinal));
        return $"{set.Missing}; {saturation}; {Part(readings.RespiratoryRate, PrintedTable.RespiratoryRate)}{Part(readings.SystolicBloodPressure, PrintedTable.SystolicPressure)}"
            + $"{Part(readings.Pulse, PrintedTable.Pulse)}{Part(readings.Consciousness, PrintedTable.Consciousness)}{Part(readings.TemperatureTenths, PrintedTable.Temperature)}";
    }

    private static string Part<T>(T? reading, Func<T, int> score)
        where T : struct => reading is { } value ? $"{score(value)}" : "-";
}
