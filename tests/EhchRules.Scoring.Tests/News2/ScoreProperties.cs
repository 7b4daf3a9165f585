namespace EhchRules.Scoring.Tests;

/// <summary>What holds of every set and its partial versions.</summary>
public sealed class ScoreProperties
{
    private static readonly News2Parameter[] Each = Enum.GetValues<News2Parameter>();

    [SeededProperty(200, desk: 50)]
    public void The_total_of_a_set_lies_within_the_bounds_of_every_partial_version_of_it(int seed)
    {
        ObservationReadings complete = RandomReadings.Make(seed);
        News2Score whole = complete.Score();
        for (int missing = 1; missing < 255; missing++)
        {
            News2Score partial = complete.Without((ObservationItems)missing).Score();
            if (partial.State is News2State.Empty) continue;

            Assert.Null(partial.Total);
            Assert.True(partial.Lower <= whole.Total && whole.Total <= partial.Upper, $"{whole} and {partial}");
            Assert.True((partial.PossibleBands & whole.PossibleBands) == whole.PossibleBands, $"{whole} and {partial}");
            Assert.True(partial.SingleParameterThree is Certainty.Unknown || partial.SingleParameterThree == whole.SingleParameterThree, $"{whole} and {partial}");
            foreach (News2Parameter parameter in Each) Assert.True(IsWithin(whole.BoundsOf(parameter), partial.BoundsOf(parameter)), $"{parameter}: {whole} and {partial}");
        }
    }

    [SeededProperty(5_000, desk: 1_000)]
    public void Taking_a_reading_away_never_narrows_a_bound(int seed)
    {
        Random random = new(seed);
        ObservationReadings readings = RandomReadings.Make(random).Without(RandomReadings.Items(random));
        ObservationItems item = Readings.Items[random.Next(Readings.Items.Count)];
        News2Score before = readings.Score();
        News2Score after = readings.Without(item).Score();

        Assert.Equal(before.Missing | item, after.Missing);
        foreach (News2Parameter parameter in Each) Assert.True(IsWithin(before.BoundsOf(parameter), after.BoundsOf(parameter)), $"{parameter}: {before} and {after}");
        if (after.State is News2State.Empty)
        {
            Assert.Null(after.Lower);
            return;
        }

        Assert.True(after.Lower <= before.Lower && before.Upper <= after.Upper, $"{before} and {after}");
        Assert.True((after.PossibleBands & before.PossibleBands) == before.PossibleBands, $"{before} and {after}");
        Assert.True(after.SingleParameterThree is Certainty.Unknown || after.SingleParameterThree == before.SingleParameterThree, $"{before} and {after}");
    }

    [SeededProperty(5_000, desk: 1_000)]
    public void Worsening_a_parameter_moves_its_own_score_as_the_table_has_it_and_no_other(int seed)
    {
        Random random = new(seed);
        ObservationReadings readings = RandomReadings.Make(random);
        News2Parameter parameter = Each[random.Next(Each.Length)];
        ObservationReadings worse = Worsened(readings, parameter, random);
        News2Score before = readings.Score();
        News2Score after = worse.Score();

        Assert.Equal(PrintedTable.Parts(worse)[(int)parameter], after[parameter]);
        Assert.True(after[parameter] >= before[parameter], $"{parameter}: {ObservationSet.Create(readings)} and {ObservationSet.Create(worse)}");
        bool movesSpO2 = parameter is News2Parameter.AirOrOxygen && readings.SpO2Scale is SpO2Scale.Scale2 && readings.SpO2 >= 93;
        Assert.All(
            Each.Where(other => other != parameter && !(movesSpO2 && other is News2Parameter.SpO2)),
            other => Assert.True(before[other] == after[other], $"{other}: {ObservationSet.Create(readings)} and {ObservationSet.Create(worse)}"));
        Assert.True(after.Total >= before.Total, $"{ObservationSet.Create(readings)} and {ObservationSet.Create(worse)}");
    }

    /// <summary>Moves one reading away from the steps that score 0, on the side where it stands.</summary>
    private static ObservationReadings Worsened(in ObservationReadings readings, News2Parameter parameter, Random random) => parameter switch
    {
        News2Parameter.RespiratoryRate => readings with { RespiratoryRate = Away(readings.RespiratoryRate!.Value, 16, 250, random) },
        News2Parameter.SpO2 => readings with { SpO2 = WorseSpO2(readings, random) },
        News2Parameter.AirOrOxygen => readings with { AirOrOxygen = AirOrOxygen.Oxygen },
        News2Parameter.SystolicBloodPressure => readings with { SystolicBloodPressure = Away(readings.SystolicBloodPressure!.Value, 165, 450, random) },
        News2Parameter.Pulse => readings with { Pulse = Away(readings.Pulse!.Value, 70, 350, random) },
        News2Parameter.Consciousness => readings with { Consciousness = (Consciousness)random.Next(2, 7) },
        _ => readings with { TemperatureTenths = Away(readings.TemperatureTenths!.Value, 370, 500, random) },
    };

    private static int WorseSpO2(in ObservationReadings readings, Random random)
    {
        bool targetIs90 = readings is { SpO2Scale: SpO2Scale.Scale2, AirOrOxygen: AirOrOxygen.Oxygen };
        return targetIs90 ? Away(readings.SpO2!.Value, 90, 100, random) : random.Next(readings.SpO2!.Value + 1);
    }

    // The middle scores 0, so that what lies further from it on the same side scores as much or more.
    private static int Away(int reading, int middle, int highest, Random random) => reading < middle ? random.Next(reading + 1) : random.Next(reading, highest + 1);

    private static bool IsWithin(ScoreBounds narrow, ScoreBounds wide) => wide.Lower <= narrow.Lower && narrow.Upper <= wide.Upper;
}
