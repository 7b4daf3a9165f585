using EhchRules.Scoring;

namespace EhchRules.Reports.Tests.Scores;

public sealed class ResidentSeriesTests
{
    [Fact]
    public void A_series_is_in_the_order_of_time_and_at_one_time_in_the_order_in_which_sets_came()
    {
        DateTime later = new(2026, 10, 25, 1, 10, 0, DateTimeKind.Utc);
        ResidentSeries series = ResidentSeries.Of("r-1", [(later, Breathing(14)), (later.AddMinutes(-40), Breathing(16)), (later, Breathing(25))]);

        Assert.Equal("r-1", series.Resident);
        Assert.Equal([16, 14, 25], series.Scores.Select(static score => score.Set.RespiratoryRate));
        Assert.Equal([0, 0, 3], series.Scores.Select(static score => score.Score[News2Parameter.RespiratoryRate]));
    }

    private static ObservationSet Breathing(int rate) => ObservationSet.Create(new() { SpO2Scale = null, RespiratoryRate = rate });
}
