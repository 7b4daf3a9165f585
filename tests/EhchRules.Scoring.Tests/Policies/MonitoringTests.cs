namespace EhchRules.Scoring.Tests;

/// <summary>How soon the next observations are asked for.</summary>
public sealed class MonitoringTests
{
    [Fact]
    public void What_nobody_said_is_not_sourced()
    {
        Assert.Equal(MonitoringKind.NotSourced, default(Monitoring).Kind);
        Assert.Equal(Monitoring.NotSourced, default);
        Assert.Null(Monitoring.NotSourced.Longest);
    }

    [Fact]
    public void It_reads_as_people_say_it()
    {
        Assert.Equal("not sourced", Monitoring.NotSourced.ToString());
        Assert.Equal("continuous", Monitoring.Continuous.ToString());
        Assert.Equal("not settled: the sources differ", Monitoring.Unsettled.ToString());
        Assert.Equal("within 1 hour", Monitoring.Within(TimeSpan.FromHours(1)).ToString());
        Assert.Equal("within 90 minutes", Monitoring.Within(TimeSpan.FromMinutes(90)).ToString());
        Assert.Equal("within 4 to 6 hours", Monitoring.Within(TimeSpan.FromHours(4), TimeSpan.FromHours(6)).ToString());
        Assert.Equal("within 30 to 60 minutes", Monitoring.Within(TimeSpan.FromMinutes(30), TimeSpan.FromHours(1)).ToString());
        Assert.Equal("within 00:00:30", Monitoring.Within(TimeSpan.FromSeconds(30)).ToString());
    }

    [Fact]
    public void Two_are_equal_by_kind_and_intervals()
    {
        Assert.Equal(Monitoring.Within(TimeSpan.FromHours(1)), Monitoring.Within(TimeSpan.FromMinutes(60)));
        Assert.NotEqual(Monitoring.Within(TimeSpan.FromHours(6)), Monitoring.Within(TimeSpan.FromHours(4), TimeSpan.FromHours(6)));
        Assert.NotEqual(Monitoring.Continuous, Monitoring.Unsettled);
    }
}
