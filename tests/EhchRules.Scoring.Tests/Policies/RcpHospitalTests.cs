namespace EhchRules.Scoring.Tests;

/// <summary>The clinical response of NEWS2 Chart 4.</summary>
public sealed class RcpHospitalTests
{
    private static readonly ResponsePolicy Policy = ResponsePolicies.RcpHospital2017;

    [Theory]
    [InlineData(0, false, 0, 12)]
    [InlineData(1, false, 1, 6)]
    [InlineData(4, false, 1, 6)]
    [InlineData(3, true, 2, 1)]
    [InlineData(4, true, 2, 1)]
    [InlineData(5, false, 3, 1)]
    [InlineData(5, true, 3, 1)]
    [InlineData(6, false, 3, 1)]
    public void A_total_has_the_row_and_the_longest_interval_of_the_chart(int total, bool singleThree, int row, int hours)
    {
        ResponseRow found = Policy.RowOf(total, singleThree);

        Assert.Same(Policy.Rows[row], found);
        Assert.Equal(MonitoringKind.Within, found.Monitoring.Kind);
        Assert.Equal(TimeSpan.FromHours(hours), found.Monitoring.Longest);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(20)]
    public void At_seven_and_above_monitoring_is_continuous(int total)
    {
        ResponseRow found = Policy.RowOf(total, singleParameterThree: true);

        Assert.Same(Policy.Rows[4], found);
        Assert.Equal(Monitoring.Continuous, found.Monitoring);
        Assert.Null(found.Monitoring.Longest);
    }

    [Fact]
    public void Only_one_to_four_has_a_range_of_intervals() =>
        Assert.Equal([null, TimeSpan.FromHours(4), null, null, null], Policy.Rows.Select(static row => row.Monitoring.Shortest));

    [Fact]
    public void Totals_and_intervals_are_confirmed_and_the_wording_is_a_summary()
    {
        Assert.All(Policy.Rows, static row =>
        {
            Assert.True(row.IsSourced);
            Assert.Equal(SourceStatus.Confirmed, row.Source.Status);
            Assert.Equal(SourceStatus.Confirmed, row.MonitoringStatus);
            Assert.Equal(SourceStatus.Secondary, row.ResponseStatus);
        });
        Assert.Equal("NEWS2 Chart 4: clinical response to the trigger thresholds", Assert.Single(Policy.Sources).Title);
    }

    [Fact]
    public void It_says_that_it_is_for_hospitals_and_thanks_the_college()
    {
        Assert.Equal("hospital", Policy.Setting);
        Assert.Equal("Royal College of Physicians", Policy.Owner);
        Assert.Equal("2017", Policy.Version);
        Assert.Contains("do not fit a care home", Policy.Note, StringComparison.Ordinal);
        Assert.Contains("acknowledged", Policy.LicenceNote, StringComparison.Ordinal);
        Assert.False(Policy.IsReadAgainstUsual);
        Assert.False(Policy.UnalteredOfficialContent);
    }

    [Fact]
    public void The_rows_fall_where_the_bands_do()
    {
        Assert.Equal(
            [(0, 0, false), (1, 4, false), (0, 4, true), (5, 6, null), (7, 20, null)],
            Policy.Rows.Select(static row => (row.From, row.Through, row.SingleParameterThree)));
    }
}
