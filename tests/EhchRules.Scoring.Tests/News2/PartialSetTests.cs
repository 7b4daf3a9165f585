namespace EhchRules.Scoring.Tests;

/// <summary>Partial sets against every one of their completions, for all 256 ways in which items can be missing.</summary>
public sealed class PartialSetTests
{
    private const int SetsOfAllCombinations = 256;

    private static readonly News2Bands[] Each = [News2Bands.Low, News2Bands.LowMedium, News2Bands.Medium, News2Bands.High];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bounds_and_bands_are_those_of_all_completions(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < SetsOfAllCombinations / 8; i++)
        {
            ObservationReadings complete = RandomReadings.Make(random);
            for (int missing = 0; missing < 256; missing++) IsThatOfItsCompletions($"seed {seed}, set {i}", complete.Without((ObservationItems)missing));
        }
    }

    [Fact]
    public void Bounds_and_bands_are_those_of_all_completions_for_every_SpO2_beside_every_lower_sum()
    {
        // What the other readings add, from 0 to 9, so that each total of SpO2 and oxygen meets each band's edge.
        (int Rate, int Pressure, int Pulse)[] others = [(14, 132, 64), (10, 132, 64), (22, 132, 64), (25, 132, 64), (22, 95, 64), (22, 95, 95), (22, 95, 115), (25, 95, 115), (25, 90, 115), (25, 90, 131)];
        foreach ((int rate, int pressure, int pulse) in others)
        {
            for (int percent = 0; percent <= 100; percent++)
            {
                ObservationReadings complete = Readings.Normal with { SpO2 = percent, RespiratoryRate = rate, SystolicBloodPressure = pressure, Pulse = pulse };
                foreach (SpO2Scale? scale in (SpO2Scale?[])[SpO2Scale.Scale1, SpO2Scale.Scale2, null])
                {
                    foreach (AirOrOxygen? on in (AirOrOxygen?[])[AirOrOxygen.Air, AirOrOxygen.Oxygen, null])
                    {
                        IsThatOfItsCompletions("steps", complete with { SpO2Scale = scale, AirOrOxygen = on });
                        IsThatOfItsCompletions("steps", complete with { SpO2Scale = scale, AirOrOxygen = on, TemperatureTenths = null });
                    }
                }
            }
        }
    }

    private static void IsThatOfItsCompletions(string where, in ObservationReadings readings)
    {
        ObservationSet set = ObservationSet.Create(readings);
        News2Score score = News2.Score(set);
        if (set.IsEmpty)
        {
            Assert.Equal(News2State.Empty, score.State);
            Assert.Null(score.Lower);
            return;
        }

        Completions completions = new(readings);
        News2Bands bands = completions.Bands;
        string expected = $"{where}, {set}: {completions.Lower} to {completions.Upper}, {bands} from {Lowest(bands)} to {Highest(bands)}, 3 {completions.SingleParameterThree}";
        string found = $"{where}, {set}: {score.Lower} to {score.Upper}, {score.PossibleBands} from {score.LowestBand} to {score.HighestBand}, 3 {score.SingleParameterThree}";
        Assert.Equal(expected, found);
        Assert.Equal(set.IsComplete ? completions.Lower : null, score.Total);
        Assert.Equal(Lowest(bands) == Highest(bands) ? bands : null, score.Band);
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++)
        {
            (int lower, int upper) = completions.BoundsOf(parameter);
            Assert.Equal(new ScoreBounds(lower, upper), score.BoundsOf(parameter));
            Assert.Equal(lower == upper ? lower : null, score[parameter]);
        }
    }

    private static News2Bands Lowest(News2Bands bands) => Each.First(band => bands.HasFlag(band));

    private static News2Bands Highest(News2Bands bands) => Each.Last(band => bands.HasFlag(band));
}
