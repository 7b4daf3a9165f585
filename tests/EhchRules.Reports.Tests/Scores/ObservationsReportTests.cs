using System.Text;
using EhchRules.Scoring;

namespace EhchRules.Reports.Tests.Scores;

public sealed class ObservationsReportTests
{
    private static readonly DateTime Morning = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_picture_shows_the_resident_masked_and_the_times_by_english_clocks()
    {
        ObservationsReport report = new("9434765919");
        report.Add(new(2026, 7, 5, 8, 0, 0, DateTimeKind.Utc), ObservationSet.Create(new() { SpO2Scale = null, RespiratoryRate = 14, Pulse = 70 }));

        string picture = await SvgAsync(report);

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg ", picture, StringComparison.Ordinal);
        Assert.Contains("2026-07-05 09:00, in BST. 1 set: 1 partial.", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", picture, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_sets_than_a_picture_has_the_latest_are_drawn_and_the_others_are_counted()
    {
        ObservationsReport report = new("r-1");
        for (int hour = ObservationsReport.MostSets + 1; hour >= 0; hour--) report.Add(Morning.AddHours(hour), Beating(70));

        string picture = await SvgAsync(report);

        Assert.Equal((5002, 2), (report.Count, report.EarlierSets));
        Assert.Contains("2026-01-05 10:00 to ", picture, StringComparison.Ordinal);
        Assert.Contains("Not drawn: 2 earlier rows, 3 rows of the file with faults.", await SvgAsync(report, faultyRows: 3), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_in_utc_and_of_a_homes_own_clock_do_not_mix()
    {
        ObservationsReport report = new("r-1");
        report.Add(Morning, Beating(70));

        Assert.Throws<ArgumentException>("at", () => report.Add(DateTime.SpecifyKind(Morning, DateTimeKind.Unspecified), Beating(71)));
        Assert.Equal(1, report.Count);
    }

    [Fact]
    public async Task Nothing_makes_no_picture() =>
        await Assert.ThrowsAsync<InvalidOperationException>(static () => SvgAsync(new("r-1")));

    private static ObservationSet Beating(int pulse) => ObservationSet.Create(new() { SpO2Scale = null, Pulse = pulse });

    private static async Task<string> SvgAsync(ObservationsReport report, long faultyRows = 0)
    {
        using MemoryStream picture = new();
        await report.WriteSvgAsync(picture, faultyRows, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(picture.ToArray());
    }
}
