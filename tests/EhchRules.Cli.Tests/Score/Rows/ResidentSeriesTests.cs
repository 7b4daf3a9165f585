using EhchRules.Cli.Input.Tables;
using EhchRules.Cli.Score.Observations;
using EhchRules.Cli.Score.Rows;
using EhchRules.Cli.Tests.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Tests.Score.Rows;

public class ResidentSeriesTests
{
    [Fact]
    public async Task A_series_is_one_residents_rows_in_the_order_of_time_and_of_the_file_at_one_time()
    {
        List<RowReading<ObservationRow>> readings = await ObservationFile.ReadAsync(ObservationFile.Of(
            "r-1,2026-10-25T01:10Z,14,,,,,,,",
            "r-2,2026-10-25T00:00Z,15,,,,,,,",
            "r-1,2026-10-25T01:30+01:00,16,,,,,,,",
            "r-1,2026-10-25T02:10+01:00,25,,,,,,,",
            "R-1,2026-10-25T00:00Z,18,,,,,,,"));

        ResidentSeries series = ResidentSeries.Of("r-1", readings.Select(static reading => new ScoredRow(reading.Row!.Value, News2.Score(reading.Row.Value.Set), [])));

        Assert.Equal("r-1", series.Resident);
        Assert.Equal(["2026-10-25T01:30+01:00", "2026-10-25T01:10Z", "2026-10-25T02:10+01:00"], series.Scores.Select(static score => score.At.Text));
        Assert.Equal([16, 14, 25], series.Scores.Select(static score => score.Set.RespiratoryRate));
        Assert.Equal([0, 0, 3], series.Scores.Select(static score => score.Score[News2Parameter.RespiratoryRate]));
    }

    [Fact]
    public void A_resident_without_rows_has_an_empty_series() => Assert.Empty(ResidentSeries.Of("r-1", []).Scores);
}
