namespace EhchRules.Scoring.Tests.Observations;

/// <summary>What a set keeps of the readings it is made of.</summary>
public sealed class WindowedSetTests
{
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_default_value_has_no_reading()
    {
        WindowedSet none = default;

        Assert.True(none.Set.IsEmpty);
        Assert.Null(none.TimeOf(ObservationItems.RespiratoryRate));
        Assert.Null(none.AgeOf(ObservationItems.Temperature));
        Assert.Null(none.OldestAge);
    }

    [Fact]
    public void Two_are_equal_when_the_set_the_moment_the_times_and_the_faults_are()
    {
        WindowedSet one = Build([TimedReading.Pulse(64, Noon.AddMinutes(-1))], Noon);

        Assert.True(one == Build([TimedReading.Pulse(60, Noon.AddMinutes(-2)), TimedReading.Pulse(64, Noon.AddMinutes(-1))], Noon));
        Assert.Equal(one.GetHashCode(), Build([TimedReading.Pulse(64, Noon.AddMinutes(-1))], Noon).GetHashCode());
        Assert.True(one != Build([TimedReading.Pulse(65, Noon.AddMinutes(-1))], Noon));
        Assert.True(one != Build([TimedReading.Pulse(64, Noon.AddMinutes(-2))], Noon));
        Assert.True(one != Build([TimedReading.Pulse(64, Noon.AddMinutes(-1))], Noon.AddTicks(1)));
        Assert.True(one != Build([TimedReading.Pulse(64, Noon.AddMinutes(-1)), TimedReading.SpO2(640, Noon)], Noon));
        Assert.True(one != Build([TimedReading.Pulse(64, Noon.AddMinutes(-1)), TimedReading.SpO2(97, Noon.AddDays(-1))], Noon));
        Assert.False(one.Equals((object?)null));
        Assert.True(one.Equals((object)one));
    }

    [Theory]
    [InlineData(ObservationItems.None)]
    [InlineData(ObservationItems.Pulse | ObservationItems.SpO2)]
    [InlineData((ObservationItems)256)]
    public void It_is_asked_of_one_item_at_a_time(ObservationItems item)
    {
        WindowedSet windowed = Build([TimedReading.Pulse(64, Noon)], Noon);

        Assert.Equal("item", Assert.Throws<ArgumentException>(() => windowed.TimeOf(item)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentException>(() => windowed.AgeOf(item)).ParamName);
    }

    private static WindowedSet Build(ReadOnlySpan<TimedReading> readings, DateTime asOf) => ReadingWindow.Build(readings, asOf, TimeSpan.FromMinutes(30), SpO2Scale.Scale1);
}
