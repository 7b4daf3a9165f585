namespace EhchRules.Scoring.Tests.Observations;

/// <summary>Warnings of readings that the caller holds implausible. The ranges here are made up for the tests.</summary>
public sealed class PlausibleReadingsTests
{
    private static readonly PlausibleReadings Ranges = new()
    {
        RespiratoryRate = new(4, 60), SpO2 = new(50, 100), SystolicBloodPressure = new(60, 260), Pulse = new(30, 220), TemperatureTenths = new(320, 420),
    };

    private static readonly PlausibleReadings NoRanges = new() { RespiratoryRate = null, SpO2 = null, SystolicBloodPressure = null, Pulse = null, TemperatureTenths = null };

    [Theory]
    [InlineData(3, ObservationItems.RespiratoryRate)]
    [InlineData(4, ObservationItems.None)]
    [InlineData(60, ObservationItems.None)]
    [InlineData(61, ObservationItems.RespiratoryRate)]
    public void A_respiratory_rate_is_held_against_its_range(int rate, ObservationItems outside) =>
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = null, RespiratoryRate = rate })));

    [Theory]
    [InlineData(49, ObservationItems.SpO2)]
    [InlineData(50, ObservationItems.None)]
    [InlineData(100, ObservationItems.None)]
    public void A_saturation_is_held_against_its_range_on_either_scale(int saturation, ObservationItems outside)
    {
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = SpO2Scale.Scale1, SpO2 = saturation })));
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = SpO2Scale.Scale2, SpO2 = saturation })));
    }

    [Theory]
    [InlineData(59, ObservationItems.SystolicBloodPressure)]
    [InlineData(60, ObservationItems.None)]
    [InlineData(260, ObservationItems.None)]
    [InlineData(261, ObservationItems.SystolicBloodPressure)]
    public void A_systolic_pressure_is_held_against_its_range(int pressure, ObservationItems outside) =>
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = null, SystolicBloodPressure = pressure })));

    [Theory]
    [InlineData(29, ObservationItems.Pulse)]
    [InlineData(30, ObservationItems.None)]
    [InlineData(220, ObservationItems.None)]
    [InlineData(221, ObservationItems.Pulse)]
    public void A_pulse_is_held_against_its_range(int pulse, ObservationItems outside) =>
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = null, Pulse = pulse })));

    [Theory]
    [InlineData(319, ObservationItems.Temperature)]
    [InlineData(320, ObservationItems.None)]
    [InlineData(420, ObservationItems.None)]
    [InlineData(421, ObservationItems.Temperature)]
    public void A_temperature_is_held_against_its_range(int tenths, ObservationItems outside) =>
        Assert.Equal(outside, Ranges.Outside(Set(new() { SpO2Scale = null, TemperatureTenths = tenths })));

    [Fact]
    public void Every_reading_outside_is_named()
    {
        ObservationSet set = Set(new()
        {
            SpO2Scale = null, RespiratoryRate = 0, SpO2 = 0, SystolicBloodPressure = 0, Pulse = 0, TemperatureTenths = 0, AirOrOxygen = AirOrOxygen.Air, Consciousness = Consciousness.Unresponsive,
        });

        Assert.Equal(ObservationItems.RespiratoryRate | ObservationItems.SpO2 | ObservationItems.SystolicBloodPressure | ObservationItems.Pulse | ObservationItems.Temperature, Ranges.Outside(set));
    }

    [Fact]
    public void A_reading_that_is_missing_lies_outside_no_range() => Assert.Equal(ObservationItems.None, Ranges.Outside(ObservationSet.Empty));

    [Fact]
    public void Without_a_range_nothing_lies_outside()
    {
        Assert.Equal(ObservationItems.None, NoRanges.Outside(Set(new() { SpO2Scale = null, RespiratoryRate = 0, SpO2 = 0, SystolicBloodPressure = 0, Pulse = 0, TemperatureTenths = 0 })));
        Assert.Equal(ObservationItems.Pulse, (NoRanges with { Pulse = new(30, 220) }).Outside(Set(new() { SpO2Scale = null, RespiratoryRate = 0, Pulse = 0 })));
    }

    /// <summary>Fault 15: SpO2 of 80 in an alert resident must score.</summary>
    [Fact]
    public void An_implausible_reading_scores_as_it_stands()
    {
        ObservationSet set = Set(new()
        {
            SpO2Scale = SpO2Scale.Scale1, RespiratoryRate = 14, SpO2 = 40, AirOrOxygen = AirOrOxygen.Air, SystolicBloodPressure = 132, Pulse = 64,
            Consciousness = Consciousness.Alert, TemperatureTenths = 367,
        });

        Assert.Equal(ObservationItems.SpO2, Ranges.Outside(set));
        Assert.Equal(3, News2.Score(set).Total);
    }

    [Fact]
    public void Many_sets_are_answered_each_at_its_place()
    {
        ObservationSet[] sets = [Set(new() { SpO2Scale = null, Pulse = 300 }), ObservationSet.Empty, Set(new() { SpO2Scale = null, SpO2 = 20 })];
        ObservationItems[] outside = [ObservationItems.All, ObservationItems.All, ObservationItems.All];

        Ranges.Outside(sets, outside);

        Assert.Equal([ObservationItems.Pulse, ObservationItems.None, ObservationItems.SpO2], outside);
        Assert.Equal(0, Allocated.By(() => Ranges.Outside(sets, outside)));
    }

    [Fact]
    public void A_destination_without_room_is_refused_before_anything_is_written()
    {
        ObservationItems[] outside = [ObservationItems.All];

        ArgumentException refused = Assert.Throws<ArgumentException>(() => Ranges.Outside(new ObservationSet[2], outside));

        Assert.StartsWith("There is room for 1 where 2 are needed.", refused.Message, StringComparison.Ordinal);
        Assert.Equal([ObservationItems.All], outside);
    }

    [Fact]
    public void What_is_beyond_the_last_set_is_left_as_it_is()
    {
        ObservationItems[] outside = [ObservationItems.All, ObservationItems.All];

        Ranges.Outside([ObservationSet.Empty], outside);

        Assert.Equal([ObservationItems.None, ObservationItems.All], outside);
    }

    [Fact]
    public void A_range_may_be_of_one_reading_and_not_of_none()
    {
        Assert.True(new PlausibleRange(7, 7).Contains(7));
        Assert.False(new PlausibleRange(7, 7).Contains(8));
        Assert.StartsWith("The lowest, 8, is above the highest, 7.", Assert.Throws<ArgumentException>(static () => new PlausibleRange(8, 7)).Message, StringComparison.Ordinal);
    }

    private static ObservationSet Set(ObservationReadings readings) => ObservationSet.Create(readings);
}
