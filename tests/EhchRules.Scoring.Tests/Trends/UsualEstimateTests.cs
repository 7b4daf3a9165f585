namespace EhchRules.Scoring.Tests.Trends;

/// <summary>A usual total that is estimated says from how many readings and how.</summary>
public sealed class UsualEstimateTests
{
    private static readonly DateTime Start = new(2026, 3, 1, 9, 0, 0);

    [Theory]
    [InlineData(new[] { 3 }, 3, 3)]
    [InlineData(new[] { 4, 1 }, 1, 4)]
    [InlineData(new[] { 0, 0, 1, 2, 7 }, 1, 2)]
    [InlineData(new[] { 5, 1, 2, 1, 3, 0, 2, 2, 1, 4 }, 2, 3)]
    [InlineData(new[] { 20, 20, 20, 20 }, 20, 20)]
    public void The_estimate_is_a_total_that_was_observed(int[] totals, int median, int eightieth)
    {
        TimedScore[] stable = [.. totals.Select((total, day) => Of(total, SpO2Scale.Scale1, day))];

        Assert.True(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.Median, 1, out UsualEstimate half));
        Assert.True(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.EightiethCentile, 1, out UsualEstimate most));

        Assert.Equal(median, half.Total);
        Assert.Equal(eightieth, most.Total);
        Assert.Equal((totals.Length, UsualEstimateMethod.EightiethCentile, SpO2Scale.Scale1), (most.Readings, most.Method, most.Scale));
    }

    [Fact]
    public void Fewer_readings_than_the_caller_asks_for_give_no_estimate()
    {
        TimedScore[] stable = [Of(1, SpO2Scale.Scale1, 0), Of(2, SpO2Scale.Scale1, 1)];

        Assert.True(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.Median, 2, out _));
        Assert.False(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.Median, 3, out UsualEstimate none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void The_same_score_several_times_is_one_reading_in_any_order()
    {
        TimedScore twice = Of(1, SpO2Scale.Scale1, 1);
        TimedScore[] stable = [twice, Of(2, SpO2Scale.Scale1, 0), twice];

        Assert.Equal(2, UsualEstimate.CountReadings(stable, SpO2Scale.Scale1));
        Assert.False(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.Median, 3, out _));
    }

    [Fact]
    public void Scores_of_one_time_that_disagree_are_no_reading()
    {
        TimedScore[] stable = [Of(1, SpO2Scale.Scale1, 0), Of(5, SpO2Scale.Scale1, 0), Of(2, SpO2Scale.Scale1, 1)];

        Assert.True(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.Median, 1, out UsualEstimate found));
        Assert.Equal((2, 1), (found.Total, found.Readings));
    }

    [Fact]
    public void Partial_and_empty_sets_and_those_of_the_other_scale_are_passed_over()
    {
        TimedScore[] stable =
        [
            Of(1, SpO2Scale.Scale1, 0), Of(9, SpO2Scale.Scale2, 1), TimedScore.Of(ObservationSet.Empty, Start),
            TimedScore.Of(ObservationSet.Create(new() { SpO2Scale = SpO2Scale.Scale1, Pulse = 140 }), Start),
        ];

        Assert.True(UsualEstimate.TryEstimate(stable, SpO2Scale.Scale1, UsualEstimateMethod.EightiethCentile, 1, out UsualEstimate found));
        Assert.Equal((1, 1), (found.Total, found.Readings));
    }

    [Fact]
    public void A_usual_score_that_was_estimated_says_so()
    {
        Assert.True(UsualEstimate.TryEstimate([Of(2, SpO2Scale.Scale2, 0), Of(2, SpO2Scale.Scale2, 1)], SpO2Scale.Scale2, UsualEstimateMethod.Median, 2, out UsualEstimate estimate));

        Assert.Equal("2 (scale 2; estimated: median of 2 readings)", estimate.ToString());
        Assert.Equal(new UsualScore { Total = 2, Scale = SpO2Scale.Scale2, StatedOn = new(2026, 4, 1), StatedBy = "estimated: median of 2 readings" }, estimate.AsUsualScore(new(2026, 4, 1)));
    }

    [Fact]
    public void What_nobody_chose_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => UsualEstimate.TryEstimate([], default, UsualEstimateMethod.Median, 1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("method", () => UsualEstimate.TryEstimate([], SpO2Scale.Scale1, default, 1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => UsualEstimate.CountReadings([], default));
        Assert.Throws<ArgumentOutOfRangeException>("atLeast", () => UsualEstimate.TryEstimate([], SpO2Scale.Scale1, UsualEstimateMethod.Median, 0, out _));
    }

    /// <summary>A complete set with a given total on either scale.</summary>
    private static TimedScore Of(int total, SpO2Scale scale, int day)
    {
        // Each entry adds what it scores to a set that otherwise scores 0.
        (int Score, Func<ObservationReadings, ObservationReadings> Change)[] changes =
        [
            (3, static readings => readings with { RespiratoryRate = 30 }), (3, static readings => readings with { SystolicBloodPressure = 80 }), (3, static readings => readings with { Pulse = 140 }),
            (3, static readings => readings with { Consciousness = Consciousness.Voice }), (3, static readings => readings with { TemperatureTenths = 340 }), (3, static readings => readings with { SpO2 = 80 }),
            (2, static readings => readings with { AirOrOxygen = AirOrOxygen.Oxygen }), (1, static readings => readings with { Pulse = 100 }),
        ];
        ObservationReadings set = new()
        {
            RespiratoryRate = 14, SpO2 = scale is SpO2Scale.Scale1 ? 97 : 90, SpO2Scale = scale, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 132, Pulse = 64, Consciousness = Consciousness.Alert, TemperatureTenths = 367,
        };
        int[] chosen = total switch { 0 => [], 1 => [7], 2 => [6], 3 => [0], 4 => [0, 7], 5 => [0, 6], 7 => [0, 1, 7], 9 => [0, 1, 2], 20 => [0, 1, 2, 3, 4, 5, 6], _ => throw new ArgumentOutOfRangeException(nameof(total)) };
        foreach (int index in chosen) set = changes[index].Change(set);
        TimedScore score = TimedScore.Of(ObservationSet.Create(set), Start.AddDays(day));
        Assert.Equal(total, score.Score.Total);
        return score;
    }
}
